import * as z from 'zod/mini';

/**
 * Like `z.object`, but reads own properties only: what a page has added to `Object.prototype` is not data. It costs a
 * quarter of the bytes, too. Every field is required; properties without a field are dropped.
 */
export function ownObject<Shape extends Readonly<Record<string, z.ZodMiniType>>>(shape: Shape) {
  type Value = {readonly [Key in keyof Shape]: z.infer<Shape[Key]>};
  const fields = Object.entries(shape);
  const expected = `{${fields.map(([key]) => `"${key}"`).join(', ')}}`;
  const isObject = (value: unknown) => typeof value === 'object' && value !== null;
  return z.custom<Value>(isObject, {error: expected, abort: true}).check((payload) => {
    payload.value = Object.fromEntries(
      fields.map(([key, field]) => {
        const input = valueAt(payload.value, [key]);
        const {data, error} = field.safeParse(input);
        for (const {path, message} of error?.issues ?? []) {
          payload.issues.push({code: 'custom', input, message, path: [key, ...path]});
        }
        return [key, data];
      }),
    ) as Value;
  });
}

/** What a path of an issue leads to, by own properties. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let inner = value;
  for (const key of path) inner = Object.getOwnPropertyDescriptor(Object(inner), key)?.value;
  return inner;
}
