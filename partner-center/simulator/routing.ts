/** Paths below `/v1`, letter case ignored. */
import type { Route } from './call.ts';
import { customerRoutes } from './customer-routes.ts';
import { offerRoutes } from './offer-routes.ts';
import { subscriptionRoutes } from './subscription-routes.ts';
import { upgradeRoutes } from './upgrade-routes.ts';

/** In order: a fixed word stands before a named part of the same place. */
const routes = [...customerRoutes, ...subscriptionRoutes, ...upgradeRoutes, ...offerRoutes].map((route) => ({
  route,
  pattern: new RegExp(`^${route.path.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}/?$`, 'i'),
}));

export type Found = { readonly route: Route; readonly part: (name: string) => string };

export function findRoute(method: string, path: string): Found | undefined {
  for (const { route, pattern } of routes) {
    if (route.method !== method) continue;
    const groups = pattern.exec(path)?.groups;
    if (groups) return { route, part: (name) => decodeURIComponent(groups[name] ?? '') };
    // A path without named parts has no groups.
    if (pattern.test(path)) return { route, part: () => '' };
  }
  return undefined;
}
