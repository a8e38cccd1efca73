/** The page, put together: where it runs, what it shows, whom it talks to. */
import { announcer } from './chat/announcer.ts';
import { Composer } from './chat/composer.ts';
import { Conversation } from './chat/conversation.ts';
import type { CardEvents } from './chat/message.ts';
import { Notices } from './chat/notices.ts';
import { Session } from './chat/session.ts';
import { Thread } from './chat/thread.ts';
import { element } from './element.ts';
import { Header } from './header/header.ts';
import { browserHost } from './host/browser.ts';
import type { Host, Surroundings } from './host/host.ts';
import { routeOf } from './route.ts';
import { askingWith } from './server/ask.ts';
import { Bearer } from './server/bearer.ts';
import { outlivesReload } from './stored.ts';
import { say, worded } from './vocabulary.ts';

async function findHost(): Promise<Host> {
  if (window.parent === window) return browserHost();
  const { teamsHost } = await import('./host/teams.ts');
  return teamsHost(document.documentElement.dataset.hosts?.split(' ').filter(Boolean) ?? []);
}

function wear({ theme }: Surroundings): void {
  document.documentElement.dataset.theme = theme;
}

wear(browserHost().surroundings);
const host = await findHost();
wear(host.surroundings);
document.documentElement.dataset.host = host.kind;

const bearer = new Bearer(host.token);
// A frame that may keep nothing would begin anew with each reload; the server knows whose conversation it is by the token.
const own = host.kind === 'teams' && !outlivesReload() ? 'in-teams' : undefined;
const session = new Session(host.surroundings.locale, own);
const { view, opening, wish } = routeOf(new URL(location.href), host.surroundings.subPage);
document.documentElement.dataset.view = view;

const spoken = announcer();
const cards: CardEvents = {
  pressed: (place, press) => conversation.pressed(place, press),
  search: (dataset, query, signal) => conversation.search(dataset, query, signal),
};
const thread = new Thread(cards, spoken);
const composer = new Composer((text) => conversation.say(text));
const notices = new Notices();
const header = new Header({
  language: (tag) => conversation.chooseLanguage(tag),
  person: (id) => conversation.choosePerson(id),
});
const skip = worded(element('a', { class: 'skip', href: '#composer' }), 'skipToComposer');

const body = element('div', { class: 'page', 'data-state': 'opening' });
const ready = () => {
  if (body.dataset.state === 'ready') return;
  body.dataset.state = 'ready';
  host.shown();
};
const main = element('main', {}, thread.element, composer.element);
body.append(skip, header.element, notices.element, main, spoken.element);
const conversation = new Conversation(askingWith(bearer), session, bearer, {
  thread,
  composer,
  notices,
  header,
  ready,
});
document.getElementById('page')?.replaceWith(body);

host.follow((surroundings) => {
  wear(surroundings);
  if (surroundings.locale === session.locale) return;
  session.locale = surroundings.locale;
  void conversation.open();
});
await conversation.open(opening);
if (wish && body.dataset.state === 'ready') conversation.say(say(wish));
// Once opened there, a reload shows the conversation and does not open it there again.
if (location.search) history.replaceState(null, '', location.pathname);
