/** The tables call an error's code text, every published example has a number: both are read. */
import { z } from 'zod';

const partnerError = z.object({
  code: z.union([z.number(), z.string()]),
  description: z.string().nullish(),
  data: z.array(z.unknown()).nullish().catch(undefined),
  source: z.string().nullish().catch(undefined),
});
/** The gateway in front (429, now and then others) speaks another shape. */
const gatewayError = z.object({ statusCode: z.number(), message: z.string() });

/** `code` is always text here: the same number means two things under two HTTP statuses, so key on both. */
export type ErrorBody = { readonly code?: string; readonly description?: string };

/** Never throws: an empty body, a page of HTML or half a JSON document say nothing, and that is an answer too. */
export function readErrorBody(text: string): ErrorBody {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return {};
  }
  const partner = partnerError.safeParse(json);
  if (partner.success)
    return {
      code: String(partner.data.code),
      ...(partner.data.description ? { description: partner.data.description } : {}),
    };
  const gateway = gatewayError.safeParse(json);
  return gateway.success ? { description: gateway.data.message } : {};
}
