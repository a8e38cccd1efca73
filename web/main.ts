/** The page, put together: where it runs, what it shows, whom it talks to. */
import { fetchFilesWith } from './card/own-file.ts';
import { announcer } from './chat/announcer.ts';
import { Composer } from './chat/composer.ts';
import { Conversation } from './chat/conversation.ts';
import { shareBy } from './chat/copy-link.ts';
import type { CardEvents } from './chat/message.ts';
import { Notices } from './chat/notices.ts';
import { renewing } from './chat/renewing.ts';
import { Session } from './chat/session.ts';
import { Thread } from './chat/thread.ts';
import { element } from './element.ts';
import { Frame } from './frame.ts';
import { Header } from './header/header.ts';
import { browserHost } from './host/browser.ts';
import type { Host, Surroundings } from './host/host.ts';
import { Places } from './places.ts';
import { routeOf } from './route.ts';
import { askingWith } from './server/ask.ts';
import { Bearer } from './server/bearer.ts';
import { Line } from './server/line.ts';
import { outlivesReload } from './stored.ts';
import { landing } from './view/landing.ts';
import { ViewPanel } from './view/view-panel.ts';
import { worded } from './vocabulary.ts';

async function findHost(): Promise<Host> {
  if (window.parent === window) return browserHost();
  const { teamsHost } = await import('./host/teams.ts');
  const listed = (names = '') => names.split(' ').filter(Boolean);
  const { hosts, apps } = document.documentElement.dataset;
  return teamsHost(listed(hosts), listed(apps));
}

function wear({ theme }: Surroundings): void {
  document.documentElement.dataset.theme = theme;
}

wear(browserHost().surroundings);
const host = await findHost();
wear(host.surroundings);
document.documentElement.dataset.host = host.kind;
const { close } = host;
if (close) document.documentElement.dataset.window = '';

const bearer = new Bearer(host.token);
fetchFilesWith(bearer);
// A frame that may keep nothing would begin anew with each reload; the server knows whose conversation it is by the token.
const own = host.kind === 'teams' && !outlivesReload() ? 'in-teams' : undefined;
const session = new Session(host.surroundings.locale, own);
const ask = askingWith(bearer);
const route = routeOf(new URL(location.href), host.surroundings.subPage);
if (host.share) shareBy(host.share);

const spoken = announcer();
const cards: CardEvents = {
  pressed: (place, press) => conversation.pressed(place, press),
  renews: (place, act) => void anew.card(place, act),
  search: (dataset, query, signal) => conversation.search(dataset, query, signal),
};
const thread = new Thread(cards, spoken);
const composer = new Composer((text) => conversation.say(text));
const notices = new Notices([
  ...(host.lacks ? [host.lacks] : []),
  ...(host.kind === 'teams' || outlivesReload() ? [] : (['noStorage'] as const)),
]);
const header = new Header({
  language: (tag) => conversation.chooseLanguage(tag).then(() => panel.inNewLanguage()),
  person(id) {
    conversation.choosePerson(id);
    places.show(places.now);
  },
  go: (place) => places.go(place),
});
const skip = worded(element('a', { class: 'skip', href: '#composer' }), 'skipToComposer');

const body = element('div', { class: 'page', 'data-state': 'opening' });
const frame = new Frame(header, notices, {
  ready() {
    places.name();
    if (body.dataset.state === 'ready') return;
    body.dataset.state = 'ready';
    host.shown();
  },
  refused: () => host.shown(),
  signIn: () => (host.kind === 'browser' ? 'signInOutside' : bearer.given ? undefined : 'signInFailed'),
});
const line = new Line(ask, (outcome) => {
  if (outcome.kind === 'reply') {
    notices.trouble(undefined);
    conversation.reopen();
  } else if (outcome.kind === 'busy') frame.tellTrouble(outcome);
});
const anew = renewing(ask, session, thread, composer);
const conversation = new Conversation(ask, session, bearer, {
  ...{ thread, composer, frame, line, renewing: anew },
  waiting(count) {
    frame.waiting(count);
    void anew.approvals();
    if (places.now === 'approvals') panel.renew();
  },
  opened() {
    panel.tryAgain();
    void anew.approvals();
  },
});
const panel = new ViewPanel({
  ...{ line, session, frame, search: cards.search, announce: spoken.announce },
  close,
  goOn(reply) {
    places.go('chat');
    conversation.show(reply);
    thread.focusNewest();
  },
  say(text) {
    if (close) return close({});
    places.go('chat');
    conversation.say(text);
  },
  moved: (view) => places.moved(view),
});
const chat = element('div', { class: 'chat' }, thread.element, composer.element);
const welcome = landing(route.place === 'configure', () => places.go('chat'));
const main = element('main', { tabindex: '-1' }, chat, panel.element, welcome);
body.append(skip, header.element, notices.element, main, spoken.element);
const places = new Places({ header, chat, panel, landing: welcome, skip });
document.getElementById('page')?.replaceWith(body);

host.follow((surroundings) => {
  wear(surroundings);
  if (surroundings.locale === session.locale) return;
  session.locale = surroundings.locale;
  void conversation.open().then(() => anew.inNewLanguage());
  panel.inNewLanguage();
});
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) panel.renew();
});
places.begin(route.place, route.opening);
await conversation.open(route.place === 'chat' ? route.opening : {});
