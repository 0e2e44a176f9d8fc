import type { Response } from 'supertest';

/** What an answer must never show, whatever was asked: its innards, its language for machines, a hint of what exists. */
const innards =
  /Did you mean|node_modules|\.ts:\d|\.m?js:\d|\bat [\w.<>]+ \(|TypeError|RangeError|SyntaxError|QueryFailed|\bpg_|zona\.|\bselect\b.+\bfrom\b|\binsert into\b|syntax error|violates|constraint|relation "|operator does not|input syntax/i;
const english =
  /\b(Variable|Cannot|Expected|Unexpected|Unknown|must (be|not|have|provide)|is not (defined|allowed|a valid)|Field "|Fragment|Argument|Syntax Error|got invalid|required|Internal|Server Error|exceeded|request entity|Bad Request|Not Found|Forbidden|operation)\b/;
const italian =
  /\b(la|il|lo|le|i|gli|un|una|di|del|della|che|non|si|è|per|con|questo|questa|troppi|al|servono|numero|deve|riprova|ricarica|entra)\b|\b[lL]['’]|[àèéìòù]/i;
const codes = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_INPUT', 'CONFLICT', 'LIMIT'];

interface Said {
  code: string | undefined;
  message: string | undefined;
}
interface Body {
  code?: string;
  message?: string;
  problems?: Said[];
  errors?: { message: string; extensions?: { code?: string } }[];
  data?: Record<string, { problems?: Said[] } | null> | null;
}

/** Each refusal in an answer: faults of GraphQL, faults of REST, problems of mutations and forms. */
function said(body: Body): Said[] {
  const problems = Object.values(body.data ?? {}).flatMap((d) =>
    d && typeof d === 'object' ? (d.problems ?? []) : [],
  );
  return [
    ...(body.errors ?? []).map((e) => ({ code: e.extensions?.code, message: e.message })),
    ...(body.code ? [{ code: body.code, message: body.message }] : []),
    ...[...problems, ...(body.problems ?? [])].map((p) => ({ code: 'BAD_INPUT', message: p.message })),
  ];
}

/** What is wrong with an answer's manners; an empty list when it may be shown to anybody. */
export function unmannerly(status: number, text: string): string[] {
  const wrong: string[] = [];
  if (status >= 500) wrong.push(`status ${status}`);
  let body: Body = {};
  try {
    body = (text ? JSON.parse(text) : {}) as Body;
  } catch {
    wrong.push(`no JSON: ${text.slice(0, 120)}`);
  }
  for (const { code, message } of said(body)) {
    if (!codes.includes(code ?? '')) wrong.push(`code ${code}: ${message}`);
    if (message === undefined) continue;
    if (innards.test(message) || english.test(message) || !italian.test(message)) wrong.push(`message: ${message}`);
  }
  if (status >= 400 && text && !said(body).length && !body.problems)
    wrong.push(`status ${status} without a code: ${text.slice(0, 120)}`);
  if (/"(stack|stacktrace|exception|sql|detail|hint)":/i.test(text)) wrong.push('shows its innards');
  return wrong;
}

/** Not a measure: what takes this long is a way to hold the server up. A machine that stumbles for a second is none. */
const atMostMs = 5000;

/** The answer to a request of no browser: mannerly, and soon. */
export async function mannerlyAnswer(request: PromiseLike<Response>): Promise<Response> {
  const begun = performance.now();
  const response = await request;
  const late = performance.now() - begun > atMostMs;
  expect({ wrong: unmannerly(response.status, response.text ?? ''), late }).toEqual({ wrong: [], late: false });
  return response;
}

/** The codes of an answer, of GraphQL and of REST. */
export const codesOf = (r: Response): string[] => {
  const body = r.body as Body | undefined;
  return [...(body?.errors ?? []).map((e) => e.extensions!.code!), ...(body?.code ? [body.code] : [])];
};
