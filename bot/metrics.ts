/** What `/metrics` tells. Labels are few and closed: never a tenant, a person or a path that a caller may choose. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export function openMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const register = { registers: [registry] };
  return {
    text: () => registry.metrics(),
    contentType: registry.contentType,
    requests: new Counter({
      name: 'desk_http_requests_total',
      help: 'HTTP requests answered, by route and status.',
      labelNames: ['route', 'status'] as const,
      ...register,
    }),
    turns: new Histogram({
      name: 'desk_turn_seconds',
      help: 'Time from an activity to its answer, by door and kind of activity.',
      labelNames: ['door', 'kind', 'outcome'] as const,
      buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 15, 60],
      ...register,
    }),
    inFlight: new Gauge({
      name: 'desk_requests_in_flight',
      help: 'Requests begun and not yet answered.',
      ...register,
    }),
    commerce: new Counter({
      name: 'desk_partner_center_requests_total',
      help: 'Requests to Partner Center, by method and outcome.',
      labelNames: ['method', 'outcome'] as const,
      ...register,
    }),
    rulesDisagree: new Counter({
      name: 'desk_rules_disagree_total',
      help: 'Times Partner Center allowed what our own rules would refuse, by rule.',
      labelNames: ['code'] as const,
      ...register,
    }),
    orders: new Counter({
      name: 'desk_orders_ended_total',
      help: 'Orders ended, by kind and outcome.',
      labelNames: ['kind', 'outcome'] as const,
      ...register,
    }),
    scans: new Counter({
      name: 'desk_scans_ended_total',
      help: 'Checks of all customers ended, by outcome.',
      labelNames: ['outcome'] as const,
      ...register,
    }),
    feedback: new Counter({
      name: 'desk_feedback_total',
      help: 'Thumbs given under answers, by which.',
      labelNames: ['reaction'] as const,
      ...register,
    }),
    deliveries: new Counter({
      name: 'desk_deliveries_total',
      help: 'Messages sent to the chat outside an answer, by what became of them.',
      labelNames: ['outcome'] as const,
      ...register,
    }),
  };
}

export type Metrics = ReturnType<typeof openMetrics>;
