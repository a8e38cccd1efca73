/** What is plugged into what: database, Partner Center, service, conversation, doors. */
import { openConversation } from '../dialogs/conversation.ts';
import type { TenantId } from '../domain/ids.ts';
import { openDesk } from '../domain/open-desk.ts';
import type { Notices } from '../domain/ports.ts';
import { systemClock } from '../partner-center/client.ts';
import { auditTrail } from '../storage/audit.ts';
import { BotState } from '../storage/bot-state.ts';
import type { Database } from '../storage/database.ts';
import { exportFiles } from '../storage/exports.ts';
import { openJobs } from '../storage/jobs/queue.ts';
import { orderIds } from '../storage/orders/ids.ts';
import { orderLedger } from '../storage/orders/ledger.ts';
import { startOrderWorker } from '../storage/orders/worker.ts';
import { startRetention } from '../storage/retention.ts';
import { portfolioScans } from '../storage/scans/scans.ts';
import { startScanWorker } from '../storage/scans/worker.ts';
import { openChat } from './chat/open-chat.ts';
import { consentedPath } from './commerce/exchange.ts';
import { openCommerce } from './commerce/open-commerce.ts';
import { ownTokens } from './commerce/own-tokens.ts';
import type { Config } from './config.ts';
import { deskSettings } from './desk-settings.ts';
import { forgettingIn } from './forgetting.ts';
import type { Routes } from './http-types.ts';
import { faultOf, type Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { openAnnouncements } from './page/announcements.ts';
import { consentedPage } from './page/consented.ts';
import { exportLinks } from './page/export-links.ts';
import { openPage } from './page/open-page.ts';
import { surroundingsOf } from './page/surroundings.ts';
import { loadPageAssets, pageHeaders } from './page-assets.ts';
import { peopleIn } from './proactive/people.ts';
import { telling } from './proactive/tell.ts';
import { apology, languages, pageWords, refusal } from './sentences.ts';
import { turnRunner } from './turn/run-turn.ts';

export type ComposeParts = {
  readonly config: Config;
  /** How the world reaches this server. */
  readonly url: string;
  /** Open and migrated; it is closed here. */
  readonly database: Database;
  readonly log: Log;
  readonly metrics: Metrics;
};

export type Composed = {
  readonly routes: Routes;
  /** What there is to know when it is ready. */
  readonly customers: number | undefined;
  close(): Promise<void>;
};

export async function compose({ config, url, database, log, metrics }: ComposeParts): Promise<Composed> {
  const { settings } = config;
  const extraHosts = settings.EMBEDDING_ORIGINS;
  // The app and its bot may be registered under ids of their own.
  const apps = [...new Set([settings.TEAMS_APP_ID, settings.MicrosoftAppId])].flatMap((app) => app ?? []);
  const storage = new BotState(database);
  const own = ownTokens(config, url, log);
  // Side by side: a start waits for the slowest only.
  const [assets, jobs, { client, simulator }] = await Promise.all([
    loadPageAssets({ extraHosts, apps, pages: { [consentedPath]: consentedPage } }),
    openJobs(database, log),
    openCommerce({ config, database, log, metrics, own }),
  ]);

  const orders = orderLedger(database, jobs);
  const scans = portfolioScans(database, jobs);
  const audit = auditTrail(database);
  const exports = exportFiles(database);
  // Whoever is told of an order is told by the doors, and behind the doors is the service that tells.
  const notices: Notices = {
    rulesDisagree: (...about) => told.rulesDisagree(...about),
    orderEnded(order, person) {
      told.orderEnded(order, person);
      waitingChanged(order.tenant);
    },
    approvalAsked(order) {
      told.approvalAsked(order);
      waitingChanged(order.tenant);
    },
    scanEnded: (...about) => told.scanEnded(...about),
    brokeOff: (...about) => told.brokeOff(...about),
  };
  const desk = openDesk(
    { partnerCenter: client, orders, scans, audit, exports, clock: systemClock, ids: orderIds, notices },
    deskSettings(config),
  );
  const conversation = openConversation({
    desk,
    storage,
    linkTo: exportLinks(config, url),
    ...(settings.CONTACT ? { contact: settings.CONTACT } : {}),
    ...(settings.FOUR_EYES_ABOVE === undefined ? {} : { fourEyesAbove: settings.FOUR_EYES_ABOVE }),
  });
  const turns = turnRunner({
    config,
    conversation,
    storage,
    log,
    metrics,
    apology,
    async forget(actor) {
      own.forget(actor);
      await forgettingIn(storage, exports)(actor);
    },
  });
  const chat = openChat({
    ...{ config, storage, turns, log, metrics },
    teams: { url, desk, conversation, database, own },
  });
  const waiting = async (tenant: TenantId) => (await orders.awaitingApproval(tenant)).length;
  const surroundings = surroundingsOf({
    ...{ mode: config.mode, simulated: simulator !== undefined, storage, waiting, log },
  });
  const words = { pageWords, languages, surroundings, refusal, apology };
  const page = openPage({ config, url, storage, turns, desk, log, own, ...words });
  /** A number that is not told stands right again with the next answer. */
  const waitingChanged = (tenant: TenantId) =>
    void waiting(tenant)
      .then((count) => page.listeners.tellWaiting(tenant, count))
      .catch((error: unknown) => log.debug({ fault: faultOf(error) }, 'pages were not told of a number'));
  const told = telling({ people: peopleIn(storage), conversation, ...chat, ...page, log, metrics });
  // Last, for it takes up what a dead process left, and there must be somebody to tell of it.
  const worker = await startOrderWorker({ database, jobs, work: desk.work, log });
  const scanWorker = await startScanWorker({ database, jobs, work: desk.portfolio.work, log });
  const retention = await startRetention({ database, log });
  const announcements = openAnnouncements(database, log, page.listeners.heard);
  page.listeners.through(announcements.announce);

  return {
    routes: {
      // Without a registration nobody could be told apart there.
      messages: config.mode === 'page' ? undefined : chat.messages,
      chat: page.chat,
      events: page.events,
      file: page.file,
      page: (path) => assets.get(path),
      pageHeaders: pageHeaders({ extraHosts }),
      ready: database.healthy,
    },
    customers: simulator?.customerCount,
    /** In the order in which each needs the next. */
    async close() {
      worker.stop();
      scanWorker.stop();
      retention.stop();
      await desk.portfolio.stop();
      await told.settled();
      await chat.filesSettled?.();
      await chat.delivery.settled();
      await jobs.close();
      await announcements.close();
      await simulator?.close();
      await database.close();
    },
  };
}
