import * as z from 'zod/mini';

/*
 * Built from custom checks and arrays alone: zod's strings and objects would make the script a kilobyte longer. Each
 * message says what is expected in our words, for zod's own depend on settings that all zods of a page share.
 */
/** A text that passes a test. */
export function text<Text extends string = string>(expected: string, test: (value: string) => boolean) {
  return z.custom<Text>((value) => typeof value === 'string' && test(value), expected);
}

/** A list, each item checked. */
export const list = <Item extends z.ZodMiniType>(expected: string, item: Item) => z.array(item, expected);

/** An object of these fields; others are dropped. */
export function record<Fields extends Readonly<Record<string, z.ZodMiniType>>>(fields: Fields) {
  type Value = {readonly [Key in keyof Fields]: z.infer<Fields[Key]>};
  const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
  const expected = `{${Object.keys(fields)
    .map((key) => `"${key}"`)
    .join(', ')}}`;
  return z.custom<Value>(isObject, expected).check((payload) => {
    const {value, issues} = payload;
    if (!isObject(value)) return;
    const known: Record<string, unknown> = {};
    for (const [key, field] of Object.entries(fields)) {
      const input: unknown = value[key as keyof typeof value];
      const {data, error} = field.safeParse(normalize(input));
      known[key] = data;
      for (const {path, message} of error?.issues ?? []) {
        issues.push({code: 'custom', input, message, path: [key, ...path]});
      }
    }
    payload.value = known as Value;
  });
}

/** A check for lists that must hold something. */
export function notEmpty({value, issues}: z.core.ParsePayload<unknown[]>): void {
  if (value.length === 0) issues.push({code: 'custom', input: value, message: 'at least one', path: []});
}

/** One of some words. */
export const oneOf = <Option extends string>(...options: readonly Option[]) =>
  text<Option>(options.join(' or '), (value) => (options as readonly string[]).includes(value));

/** What is written in an attribute, and the same in JSON, is one value. */
export function normalize(value: unknown): unknown {
  return ['string', 'number', 'boolean'].includes(typeof value) ? String(value).trim() : value;
}
