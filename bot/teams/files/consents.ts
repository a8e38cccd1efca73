/** `fileConsent/invoke`: somebody says whether a file of theirs may be saved. Once each; nobody can say it for another. */
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { consentCard, exportGoneCard } from '../../../cards/exports/export-card.ts';
import type { ConversationParts } from '../../../dialogs/turn.ts';
import type { Desk } from '../../../domain/desk.ts';
import type { ExportFile } from '../../../domain/exports.ts';
import { id } from '../../../domain/ids.ts';
import { cardMessage, inAnswerTo } from '../../chat/activity-out.ts';
import type { Delivery } from '../../chat/delivery.ts';
import { destinationOf } from '../../chat/desk-adapter.ts';
import type { Config } from '../../config.ts';
import { faultOf, type Log } from '../../log.ts';
import { type AnswersInvoke, type Invoked, nothing } from '../invoked.ts';
import type { Once } from '../once.ts';
import { consentContext, savedMessage, type UploadInfo, uploadInfo, whomAsked } from './messages.ts';
import { upload } from './upload.ts';
import { mayUploadTo } from './upload-hosts.ts';

const given = z.object({
  action: z.enum(['accept', 'decline']),
  context: consentContext,
  uploadInfo: uploadInfo.optional().catch(undefined),
});

export type ConsentsParts = {
  readonly config: Config;
  readonly desk: Pick<Desk, 'exportFile' | 'exportContent'>;
  readonly delivery: Delivery;
  readonly once: Once;
  readonly linkTo: NonNullable<ConversationParts['linkTo']>;
  readonly log: Log;
};

/** A stop has half a minute in all, and others need some of it. */
const stopsWithinMs = 5_000;

/** Longer than any file is kept. */
const answeredForMs = 48 * 3_600_000;

export function fileConsents({ config, desk, delivery, once, linkTo, log }: ConsentsParts) {
  const underWay = new Set<Promise<void>>();
  const leaving = new AbortController();

  /** The question goes: what it came to stands in its place, or, where that cannot be, below it. */
  async function instead({ activity, turn }: Invoked, message: Partial<Activity>): Promise<void> {
    const to = destinationOf(activity);
    const { replyToId } = activity;
    const replaced = replyToId === undefined ? undefined : await delivery.update(to, replyToId, message);
    if (replaced?.kind === 'delivered') return;
    await delivery.send(to, inAnswerTo(activity, message, turn.locale));
  }

  function face(invoked: Invoked, file: ExportFile, how: 'saving' | 'saved' | 'declined' | 'failed') {
    const card = consentCard({ how, file, link: linkTo(file, invoked.turn.where) }, invoked.words);
    return cardMessage(card, card.fallbackText.split('\n').join(' · '));
  }

  async function sent({ turn, correlation }: Invoked, file: ExportFile, to: UploadInfo): Promise<boolean> {
    if (!mayUploadTo(to.uploadUrl, config)) {
      const { host = 'none' } = URL.parse(to.uploadUrl) ?? {};
      log.warn({ correlation, host }, 'not uploaded: that host may not be written to');
      return false;
    }
    const { ok, status, reason } = await upload({
      url: to.uploadUrl,
      bytes: file.bytes,
      content: () => desk.exportContent(turn.asking, file.id),
      silenceMs: config.settings.CONNECTOR_TIMEOUT_MS,
      signal: leaving.signal,
    });
    if (!ok) log.warn({ correlation, status, reason }, 'a file was not uploaded');
    return ok;
  }

  /** A bug on the way must not leave a card that says for ever that it is being saved. */
  function unsent({ correlation }: Invoked, error: unknown): false {
    log.error({ correlation, fault: faultOf(error) }, 'a file was not uploaded');
    return false;
  }

  async function save(invoked: Invoked, file: ExportFile, to: UploadInfo | undefined): Promise<void> {
    const { activity, turn, words } = invoked;
    const destination = destinationOf(activity);
    const { replyToId } = activity;
    if (replyToId !== undefined) await delivery.update(destination, replyToId, face(invoked, file, 'saving'));
    const whole = to && (await sent(invoked, file, to).catch((error: unknown) => unsent(invoked, error)));
    if (!to || !whole) return instead(invoked, face(invoked, file, 'failed'));
    // A link that leads elsewhere is not shown to anybody.
    if (!mayUploadTo(to.contentUrl, config)) return instead(invoked, face(invoked, file, 'saved'));
    const told = await delivery.send(destination, inAnswerTo(activity, savedMessage(to, words), turn.locale));
    if (told.kind === 'delivered' && replyToId === undefined) return;
    const gone =
      told.kind === 'delivered' && replyToId !== undefined
        ? await delivery.remove(destination, replyToId)
        : told;
    if (gone.kind !== 'delivered') await instead(invoked, face(invoked, file, 'saved'));
  }

  /** Beside the answer: Teams waits for it a few seconds only, and a file may take longer. */
  function aside(correlation: string, work: Promise<void>): void {
    const settled = work.catch((error: unknown) =>
      log.error({ correlation, fault: faultOf(error) }, 'left undone'),
    );
    underWay.add(settled);
    void settled.finally(() => underWay.delete(settled));
  }

  const answered: AnswersInvoke = async (invoked) => {
    const { activity, turn, words, correlation } = invoked;
    const read = given.safeParse(activity.value).data;
    if (!read || !turn.takesFiles) return nothing;
    const { tenant, person } = turn.asking.actor;
    const name = id('export', read.context.export);
    const file = await desk.exportFile(turn.asking, name);
    if (!file) {
      // Somebody else's question: nothing at all happens, not even to the question.
      if (read.context.asked !== whomAsked({ tenant, person, id: name })) return nothing;
      const card = exportGoneCard(words);
      aside(correlation, instead(invoked, cardMessage(card, words.say('export.goneTitle'))));
      return nothing;
    }
    // A second press, a repeated call, another replica: the first answer counts.
    if (!(await once.first('file-consent', [tenant, person, file.id], answeredForMs))) return nothing;
    aside(
      correlation,
      read.action === 'accept'
        ? save(invoked, file, read.uploadInfo)
        : instead(invoked, face(invoked, file, 'declined')),
    );
    return nothing;
  };

  return {
    answered,
    /** Waits until no file is on its way any more; one that takes longer is left, and its card says so, with the link. */
    async settled(): Promise<void> {
      const timer = setTimeout(() => leaving.abort(), stopsWithinMs);
      while (underWay.size > 0) await Promise.allSettled([...underWay]);
      clearTimeout(timer);
    },
  };
}

export type FileConsents = ReturnType<typeof fileConsents>;
