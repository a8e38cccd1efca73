/** Reading subscriptions. The list shows every status, and only what was sold through this partner. */
import { type Route, withCustomer, withSubscription } from './call.ts';
import { collectionOf, ok, refuse, userNeeded } from './replies.ts';
import { changeSubscription } from './subscription-change.ts';
import { provisioningResource, subscriptionResource } from './subscription-resource.ts';

export const subscriptionRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/customers/:customer/subscriptions',
    answer: (call) =>
      withCustomer(call, (customer) => {
        const order = call.query.get('order_id')?.toLowerCase();
        const shown = customer.subscriptions.filter(
          (held) => order === undefined || held.orderId.toLowerCase() === order,
        );
        return collectionOf(shown.map((held) => subscriptionResource(customer, held)));
      }),
  },
  {
    method: 'GET',
    path: '/customers/:customer/subscriptions/:subscription',
    answer: (call) => withSubscription(call, (held, customer) => ok(subscriptionResource(customer, held))),
  },
  { method: 'PATCH', path: '/customers/:customer/subscriptions/:subscription', answer: changeSubscription },
  {
    method: 'GET',
    path: '/customers/:customer/subscriptions/:subscription/addons',
    answer: (call) =>
      withSubscription(call, (held, customer) =>
        collectionOf(
          customer.subscriptions
            .filter(({ parentId }) => parentId === held.id)
            .map((child) => subscriptionResource(customer, child)),
        ),
      ),
  },
  {
    method: 'GET',
    path: '/customers/:customer/subscriptions/:subscription/provisioningstatus',
    answer: (call) => {
      if (call.appOnly) return userNeeded();
      return withSubscription(call, (held, customer) =>
        customer.delegatedAdmin
          ? ok(provisioningResource(held))
          : refuse(403, 900308, 'Insufficient privileges.'),
      );
    },
  },
];
