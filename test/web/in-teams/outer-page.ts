/**
 * Teams, as far as a tab can tell: runs in the outer page, on an origin of Teams' own, and speaks the messages of
 * teams-js 2.58 with the frame it shows. Whatever it is asked and does not know stands in `unknown`.
 */
import type { Situation, TokenAnswer } from './situation.ts';

type Heard = { readonly func: string; readonly args: readonly unknown[] };
type Call = Heard & { readonly id: number; readonly uuid?: unknown; readonly uuidAsString?: string };
type Window_ = {
  readonly frame: HTMLIFrameElement;
  readonly context: 'content' | 'settings' | 'task';
  /** Answers whoever opened this frame as a dialog. */
  readonly closed?: (args: readonly unknown[]) => void;
  readonly registered: Set<string>;
};

const situation: Situation = JSON.parse(document.getElementById('situation')?.textContent ?? '');
let { theme, locale } = situation;
const tabOrigin = new URL(situation.tab).origin;
const frames: Window_[] = [];
const heard: Heard[] = [];
const unknown: string[] = [];
const links: string[] = [];

/** What a Teams of today says it can do; a telephone has no tab to configure. */
const runtime = {
  apiVersion: 4,
  hostVersionsInfo: {},
  isLegacyTeams: false,
  supports: {
    app: {},
    pages: { config: {}, backStack: {} },
    dialog: { url: {}, update: {} },
    clipboard: {},
  },
};

/** The old, flat form in which the context travels. */
function contextOf({ context }: Window_): object {
  return {
    locale,
    theme,
    entityId: 'chat',
    subEntityId: situation.subPage ?? '',
    frameContext: context,
    hostName: 'Teams',
    hostClientType: situation.client,
    sessionId: 'b1e5b9f2-0000-4000-8000-000000000001',
    userObjectId: situation.person,
    tid: situation.tenant,
    userPrincipalName: situation.loginHint,
    loginHint: situation.loginHint,
    osLocaleInfo: { platform: situation.client, regionalFormat: locale, shortDate: 'd', longDate: 'D' },
  };
}

/** The new form, in which a change of it is told. */
function contextNow({ context }: Window_): object {
  return {
    app: {
      locale,
      theme,
      sessionId: '',
      host: { name: 'Teams', clientType: situation.client, sessionId: '' },
    },
    page: { id: 'chat', frameContext: context, subPageId: situation.subPage ?? '' },
    user: { id: situation.person, tenant: { id: situation.tenant } },
    dialogParameters: {},
  };
}

async function token(): Promise<readonly unknown[]> {
  const answer: TokenAnswer = await (await fetch('/token')).json();
  return 'token' in answer ? [true, answer.token] : [false, answer.refusal];
}

type Answer = readonly unknown[] | undefined | Promise<readonly unknown[]>;

/** Nothing is sent back for what has no answer in the protocol. */
const answers: Readonly<Record<string, (window: Window_, args: readonly unknown[], call: Call) => Answer>> = {
  initialize: (window) => [window.context, situation.client, JSON.stringify(runtime), '2.58.0'],
  getContext: (window) => [contextOf(window)],
  'authentication.getAuthToken': token,
  registerHandler: (window, [name]) => void window.registered.add(String(name)),
  'appInitialization.appLoaded': () => undefined,
  'appInitialization.success': () => undefined,
  'appInitialization.failure': () => undefined,
  'appInitialization.expectedFailure': () => undefined,
  executeDeepLink: (_window, [link]) => {
    links.push(String(link));
    return [true];
  },
  shareDeepLink: () => undefined,
  'clipboard.writeToClipboard': () => [undefined, true],
  'settings.setValidityState': () => undefined,
  'settings.setSettings': () => [true],
  'settings.save.success': () => undefined,
  'tasks.startTask': (window, [dialog], call) => {
    const url = typeof dialog === 'object' && dialog && 'url' in dialog ? String(dialog.url) : '';
    show(url, 'task', (args) => send(window, { ...named(call), args }));
    return undefined;
  },
  'tasks.completeTask': (window, [result]) => {
    window.frame.remove();
    frames.splice(frames.indexOf(window), 1);
    window.closed?.([undefined, result]);
    return undefined;
  },
};

const named = ({ id, uuid, uuidAsString }: Call) => ({ id, uuid, uuidAsString });

function send({ frame }: Window_, message: object): void {
  frame.contentWindow?.postMessage(message, tabOrigin);
}

addEventListener('message', async ({ data, source, origin }: MessageEvent<Call>) => {
  const window = frames.find(({ frame }) => frame.contentWindow === source);
  if (!window || origin !== tabOrigin) return;
  const { func, args = [] } = data;
  heard.push({ func, args });
  const known = Object.hasOwn(answers, func) ? answers[func] : undefined;
  if (!known) unknown.push(func);
  const answer = await known?.(window, args, data);
  if (answer) send(window, { ...named(data), args: answer });
});

function show(address: string, context: Window_['context'], closed?: Window_['closed']): void {
  const frame = document.createElement('iframe');
  frame.title = context;
  frame.name = context;
  // No downloads, no clipboard, nothing above itself: the least that a tab can count on.
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms allow-popups allow-modals');
  // The page comes from loopback here, which a site of the world's may frame with leave only.
  frame.allow = 'local-network-access; loopback-network';
  frame.src = address;
  frames.push({ frame, context, registered: new Set(), ...(closed ? { closed } : {}) });
  document.body.append(frame);
}

/** Teams tells only those who asked to be told. */
function tell(func: string, argsFor: (window: Window_) => readonly unknown[]): void {
  for (const window of frames) if (window.registered.has(func)) send(window, { func, args: argsFor(window) });
}

Object.assign(globalThis, {
  teams: {
    heard,
    unknown,
    links,
    becomeTheme(name: typeof theme) {
      theme = name;
      tell('themeChange', () => [theme]);
    },
    becomeLocale(tag: string) {
      locale = tag;
      tell('contextChange', (window) => [contextNow(window)]);
    },
  },
});
show(situation.tab, situation.context ?? 'content');
