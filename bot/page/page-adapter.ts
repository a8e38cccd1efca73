/** The page's own small adapter: what the conversation sends during a turn is collected, and nothing leaves by HTTP. */
import {
  type Activity,
  BotAdapter,
  type ConversationReference,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder';
import { newId } from './shown.ts';

export class PageAdapter extends BotAdapter {
  readonly #sent: Partial<Activity>[] = [];

  /** Messages sent besides the reply, in order; signs of typing are the page's own affair. */
  get sent(): readonly Partial<Activity>[] {
    return this.#sent.filter(({ type }) => type === 'message');
  }

  contextOf(activity: Partial<Activity>): TurnContext {
    return new TurnContext(this, activity);
  }

  override async sendActivities(
    _context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    return activities.map((activity) => {
      const id = activity.id || newId();
      this.#sent.push({ ...activity, id });
      return { id };
    });
  }

  override async updateActivity(): Promise<ResourceResponse | undefined> {
    return undefined;
  }

  override async deleteActivity(): Promise<void> {}

  override continueConversation(_reference: Partial<ConversationReference>, _logic: unknown): Promise<void> {
    return Promise.reject(new Error('the page is told by its transcript'));
  }
}
