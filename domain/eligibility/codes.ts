/** Partner Center's error codes as reasons, where the case behind them is not known: somebody quotes a code and asks. */
import { type UpgradeErrorCode, upgradeErrorCodes } from '../upgrades.ts';
import type { RefusalCode } from './refusals.ts';

const reasons: Readonly<Record<UpgradeErrorCode, RefusalCode>> = {
  other: 'other',
  delegated_admin_permissions_disabled: 'delegated-admin-missing',
  subscription_status_not_active: 'subscription-not-active',
  conflicting_service_types: 'additional-services-held',
  concurrency_conflicts: 'target-held',
  user_context_required: 'user-context-required',
  subscription_add_ons_present: 'add-ons-present',
  subscription_does_not_have_any_upgrade_paths: 'no-upgrade-path',
  subscription_target_offer_not_found: 'target-not-found',
  subscription_not_provisioned: 'not-provisioned',
  offer_does_not_support_billing_cycle: 'billing-cycle-unsupported',
  insufficient_granular_admin_permissions: 'granular-rights-missing',
};

export type QuotedCode = { readonly asSent: string; readonly reason: RefusalCode };

const letters = (text: string): string => text.replaceAll(/[^a-z]/gi, '').toLowerCase();
// "Other" as a word is everybody's; only as a number it is a code.
const byLetters = new Map(
  upgradeErrorCodes.filter((code) => code !== 'other').map((code) => [letters(code), code]),
);

/** A number is a code only beside a word that says so, in any of our languages. */
const numbered =
  /(?:code|error|fault|fehler|código|codigo|erro|код|ошибка|代码|错误)["'“”«»]?\s*[:=：#№]?\s*["'“]?(\d{1,3})(?![\d.,]*\d)/giu;
const named = /[a-z]+(?:_[a-z]+)+|\b[A-Z][a-z]+(?:[A-Z][a-z]+)+\b/g;

/** Every known code that a text quotes, as an integer, in snake_case or in PascalCase; each once, in the text's order. */
export function codesQuoted(text: string): readonly QuotedCode[] {
  const found = [
    ...[...text.matchAll(named)].map((match) => ({
      at: match.index,
      asSent: match[0],
      code: byLetters.get(letters(match[0])),
    })),
    ...[...text.matchAll(numbered)].map((match) => ({
      at: match.index,
      asSent: match[0],
      code: upgradeErrorCodes[Number(match[1])],
    })),
  ].sort((one, other) => one.at - other.at);
  const seen = new Set<UpgradeErrorCode>();
  return found.flatMap(({ asSent, code }) => {
    if (code === undefined || seen.has(code)) return [];
    seen.add(code);
    return [{ asSent, reason: reasons[code] }];
  });
}
