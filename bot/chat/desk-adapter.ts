/**
 * The SDK's adapter, with its checks of who sends, and our own delivery beneath. The SDK makes a connector client and
 * a user-token client for every turn, needed or not (a third of a turn's cost); here a turn starts with neither.
 */
import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
  type ConversationReference,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder';
import type { BotRegistration } from '../config.ts';
import type { InboundActivity } from '../turn/activity.ts';
import type { TokenFor } from './connector.ts';
import type { Delivered, Delivery, Destination } from './delivery.ts';

export type Caller = 'authentic' | 'not-authentic' | 'not-verifiable';

function registered(bot: BotRegistration | undefined) {
  if (!bot) return {};
  return {
    MicrosoftAppId: bot.appId,
    MicrosoftAppType: bot.type,
    ...(bot.password ? { MicrosoftAppPassword: bot.password } : {}),
    ...(bot.tenantId ? { MicrosoftAppTenantId: bot.tenantId } : {}),
    ...(bot.certificate
      ? {
          CertificateThumbprint: bot.certificate.thumbprint,
          CertificatePrivateKey: bot.certificate.privateKey,
        }
      : {}),
  };
}

/** The SDK's parts for this registration: who may call us, and the token with which we call. */
export function signInOf(bot: BotRegistration | undefined) {
  const credentials = new ConfigurationServiceClientCredentialFactory(registered(bot));
  const authentication = new ConfigurationBotFrameworkAuthentication(
    { ...registered(bot), ...(bot?.keys ?? {}) },
    credentials,
  );
  let held: Promise<{ getToken?: () => Promise<string> }> | undefined;
  const tokenFor: TokenFor = async () => {
    if (!bot) return undefined;
    held ??= credentials.createCredentials(
      bot.appId,
      bot.keys.ToChannelFromBotOAuthScope,
      bot.keys.ToChannelFromBotLoginUrl,
      bot.keys.ValidateAuthority !== 'false',
    ) as Promise<{ getToken?: () => Promise<string> }>;
    return (await held).getToken?.();
  };
  return { authentication, tokenFor };
}

export function destinationOf(activity: Partial<Activity> | InboundActivity): Destination {
  return { serviceUrl: activity.serviceUrl, conversation: activity.conversation?.id ?? '' };
}

export class DeskAdapter extends CloudAdapter {
  readonly #delivery: Delivery;

  constructor(authentication: ConfigurationBotFrameworkAuthentication, delivery: Delivery) {
    super(authentication);
    this.#delivery = delivery;
  }

  /** Signature, issuer, audience, expiry, and that the token speaks of the same service URL as the activity. */
  async authenticate(activity: InboundActivity, authorization: string): Promise<Caller> {
    try {
      await this.botFrameworkAuthentication.authenticateRequest(
        activity as unknown as Activity,
        authorization,
      );
      return 'authentic';
    } catch (error) {
      const { name, statusCode } = error as { name?: string; statusCode?: number };
      return name === 'FetchError' || statusCode === 500 ? 'not-verifiable' : 'not-authentic';
    }
  }

  contextOf(activity: InboundActivity): TurnContext {
    return new TurnContext(this, activity as unknown as Activity);
  }

  override async sendActivities(
    _context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const responses: ResourceResponse[] = [];
    for (const activity of activities) {
      const destination = { ...destinationOf(activity), replyTo: activity.replyToId };
      responses.push({ id: idOf(await this.#delivery.send(destination, activity)) ?? '' });
    }
    return responses;
  }

  override async updateActivity(
    _context: TurnContext,
    activity: Activity,
  ): Promise<ResourceResponse | undefined> {
    if (!activity.id) return undefined;
    const id = idOf(await this.#delivery.update(destinationOf(activity), activity.id, activity));
    return id === undefined ? undefined : { id };
  }

  override async deleteActivity(_context: TurnContext, reference: ConversationReference): Promise<void> {
    const { activityId, serviceUrl, conversation } = reference;
    if (activityId) await this.#delivery.remove({ serviceUrl, conversation: conversation.id }, activityId);
  }
}

function idOf(delivered: Delivered): string | undefined {
  return delivered.kind === 'delivered' ? delivered.id : undefined;
}
