/** Where people sit while a story is told: each in another Teams, on another device, in another theme. */
import { expect } from '@jest/globals';
import { overhanging, seriousFindings } from '../flaws.ts';
import { alsoClose, forgiveComplaints } from '../visit.ts';
import { type Opening, openInTeams, type Tab } from './open-in-teams.ts';
import { type Production, tenant } from './production.ts';
import type { Situation, TeamsPlace } from './situation.ts';

export type Seat = Partial<Pick<Opening, 'place' | 'token'>> &
  Partial<Pick<Situation, 'client' | 'theme' | 'subPage' | 'context'>> & {
    readonly person: string;
    readonly locale: string;
    readonly path?: string;
  };

const places: readonly TeamsPlace[] = ['21vianet', 'global', 'global, new'];
const clients = ['desktop', 'android', 'web', 'ios'] as const;
const themes = ['default', 'dark', 'contrast'] as const;
const sizes = {
  desktop: { width: 1100, height: 760 },
  web: { width: 1000, height: 700 },
  android: { width: 360, height: 740 },
  ios: { width: 390, height: 760 },
} as const;

function next<Of>(of: readonly Of[], taken: number): Of {
  const found = of[taken % of.length];
  if (found === undefined) throw new Error('there is nothing to take');
  return found;
}

export type Seats = ReturnType<typeof seatsAt>;

export function seatsAt(desk: () => Production) {
  let taken = 0;

  /** Somebody at a Teams; whether the tab comes up there is for the test to see. */
  async function stand(seat: Seat): Promise<Tab> {
    taken += 1;
    const { person, locale, path = '/' } = seat;
    const { client = next(clients, taken), theme = next(themes, taken), place = next(places, taken) } = seat;
    // Somebody else of the same role each time: here a person has one conversation, wherever they open it.
    const oid = `${person.slice(0, -6)}${String(taken).padStart(4, '0')}${person.slice(-2)}`;
    const { token = async () => ({ token: await desk().tokenFor(person, { oid }) }) } = seat;
    const { subPage, context } = seat;
    const tab = await openInTeams({
      place,
      token,
      situation: {
        tab: `${desk().url}${path}`,
        ...{ client, theme, person: oid, tenant },
        // As Teams writes it.
        locale: locale.toLowerCase(),
        loginHint: 'megan@contoso.example',
        ...(subPage ? { subPage } : {}),
        ...(context ? { context } : {}),
      },
      options: {
        viewport: sizes[client],
        hasTouch: client === 'android' || client === 'ios',
        // A browser of another language: in Teams it is Teams' language that counts.
        locale: 'fr-FR',
      },
    });
    alsoClose(async () => {
      // Without a token at first, and whenever one has run out; a line that is cut when a process ends, and a process that begins; and that the
      // page comes from loopback here, where nobody needs a certificate.
      forgiveComplaints(/401|503|ERR_|^Mixed Content/);
    });
    return tab;
  }

  /** Somebody who sees the tab; afterwards all that they saw is looked at. */
  async function take(seat: Seat): Promise<Tab> {
    const tab = await stand(seat);
    alsoClose(() => expectFlawless(tab));
    return tab;
  }

  return { stand, take };
}

/** After a story: everything that was shown is whole, on the narrowest telephone too. */
export async function expectFlawless({ page, frame }: Tab): Promise<void> {
  expect(await seriousFindings(frame)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  // The frame hears of it after the page around it.
  await frame.waitForFunction(() => innerWidth === 320);
  expect(await overhanging(frame)).toEqual([]);
  expect(await page.evaluate('teams.unknown')).toEqual([]);
}
