/**
 * Codes and upgrade types travel as integers (the only published example), as snake_case strings (tables, Swagger)
 * or as PascalCase names (the .NET and Java clients). All three are read here and nowhere else.
 */

/**
 * The position of a word is its integer. The domain has the same list for codes that people quote; this one is the contract, on which
 * the simulator stands without the domain. A test holds the two equal.
 */
export const upgradeErrorWords = [
  'other',
  'delegated_admin_permissions_disabled',
  'subscription_status_not_active',
  'conflicting_service_types',
  'concurrency_conflicts',
  'user_context_required',
  'subscription_add_ons_present',
  'subscription_does_not_have_any_upgrade_paths',
  'subscription_target_offer_not_found',
  'subscription_not_provisioned',
  'offer_does_not_support_billing_cycle',
  'insufficient_granular_admin_permissions',
] as const;
export type UpgradeErrorWord = (typeof upgradeErrorWords)[number];

export const upgradeTypeWords = ['none', 'upgrade_only', 'upgrade_with_license_transfer'] as const;
export type UpgradeTypeWord = (typeof upgradeTypeWords)[number];

function letters(text: string): string {
  return text.replaceAll(/[^a-z]/gi, '').toLowerCase();
}

function wordOf<Word extends string>(words: readonly Word[], sent: number | string): Word | undefined {
  const number = typeof sent === 'number' ? sent : /^\s*\d+\s*$/.test(sent) ? Number(sent) : undefined;
  if (number !== undefined) return words[number];
  return words.find((word) => letters(word) === letters(String(sent)));
}

/** Undefined: a code that came after this was written. */
export function upgradeErrorWord(sent: number | string): UpgradeErrorWord | undefined {
  return wordOf(upgradeErrorWords, sent);
}

export function upgradeTypeWord(sent: number | string): UpgradeTypeWord | undefined {
  return wordOf(upgradeTypeWords, sent);
}
