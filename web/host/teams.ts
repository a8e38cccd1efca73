/**
 * The page as a tab of Teams. Loaded only inside a frame: teams-js asks its list of hosts for updates as soon as it
 * is imported, which a page that runs alone has no use for.
 */
import { app, authentication, dialog, FrameContexts, pages } from '@microsoft/teams-js';
import { surroundingsOfBrowser } from './browser.ts';
import type { Host, Surroundings, Theme } from './host.ts';

/** Not on teams-js's own list: without being named, Teams operated by 21Vianet would never answer. */
const hostsBesides = ['https://teams.microsoftonline.cn', 'https://*.teams.microsoftonline.cn'];

/** A host that is not on the list stays silent for ever; then the page runs as if alone. */
const patience = 4000;

const themes: Readonly<Record<string, Theme>> = {
  default: 'light',
  light: 'light',
  dark: 'dark',
  glass: 'dark',
  contrast: 'contrast',
};

/** `apps`: who may hear what a window hands back, as Teams knows them. */
export async function teamsHost(extraHosts: readonly string[], apps: readonly string[]): Promise<Host> {
  const greeted = app.initialize([...hostsBesides, ...extraHosts]).then(
    () => true,
    () => false,
  );
  let there = false;
  let told = false;
  let close: Host['close'];
  let known = surroundingsOfBrowser();
  const listeners: ((surroundings: Surroundings) => void)[] = [];
  const learn = (news: Partial<Surroundings>) => {
    known = { ...known, ...news };
    for (const listener of listeners) listener(known);
  };
  const introduced = greeted.then(async (here) => {
    if (!here) return false;
    there = true;
    app.registerOnThemeChangeHandler((theme) => learn({ theme: themes[theme] ?? 'light' }));
    app.registerOnContextChangeHandler((context) => learn(surroundingsIn(context)));
    const context = await app.getContext();
    learn(surroundingsIn(context));
    if (context.page.frameContext === FrameContexts.settings) offerToStay();
    if (context.page.frameContext === FrameContexts.task && dialog.url.isSupported())
      close = (named) => dialog.url.submit(named, [...apps]);
    app.notifyAppLoaded();
    return true;
  });
  await Promise.race([introduced, new Promise((resolve) => setTimeout(resolve, patience))]);
  return {
    kind: 'teams',
    get surroundings() {
      return known;
    },
    follow: (changed) => void listeners.push(changed),
    async token() {
      if (!(await greeted)) return undefined;
      return authentication.getAuthToken().catch(() => undefined);
    },
    get close() {
      return close;
    },
    ...(isIn21Vianet() ? { lacks: 'noBot' as const } : {}),
    share(subPage) {
      // Out of a window Teams shares nothing.
      if (!there || close || !pages.isSupported()) return false;
      pages.shareDeepLink({ subPageId: subPage, subPageLabel: document.title });
      return true;
    },
    async shown() {
      if (!(await greeted) || told) return;
      told = true;
      app.notifySuccess();
    },
  };
}

/** Teams operated by 21Vianet has tabs, but neither bots nor their messages. */
function isIn21Vianet(): boolean {
  const [host = document.referrer] = location.ancestorOrigins ?? [];
  return /(?:^|\.)teams\.microsoftonline\.cn$/.test(URL.parse(host)?.hostname ?? '');
}

/**
 * Somebody adds the page to a channel or a group chat, and sees it as it will be: there is nothing to choose, so it may
 * be saved at once. What is saved names nobody: each reader finds a conversation of their own there.
 */
function offerToStay(): void {
  if (!pages.config.isSupported()) return;
  const address = `${location.origin}/?view=channel`;
  pages.config.registerOnSaveHandler((saving) => {
    pages.config
      .setConfig({
        entityId: 'desk',
        contentUrl: address,
        websiteUrl: address,
        suggestedDisplayName: document.title,
      })
      .then(
        () => saving.notifySuccess(),
        () => saving.notifyFailure(),
      );
  });
  pages.config.setValidityState(true);
}

function surroundingsIn(context: app.Context): Surroundings {
  const subPage = context.page.subPageId;
  return {
    theme: themes[context.app.theme] ?? 'light',
    locale: context.app.locale,
    ...(subPage ? { subPage } : {}),
  };
}
