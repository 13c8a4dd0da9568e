// What locales/status.json must hold. A program of the build, so it may use all of zod.
import * as z from 'zod';

const date = z.iso.date();

const source = z.strictObject({
  name: z.string().min(1),
  dir: z.enum(['ltr', 'rtl']),
  review: z.strictObject({status: z.literal('source'), date}),
});

const translation = z.strictObject({
  /** The language in itself, for the menu. */
  name: z.string().min(1),
  dir: z.enum(['ltr', 'rtl']),
  review: z.discriminatedUnion('status', [
    z.strictObject({status: z.literal('machine'), date}),
    z.strictObject({status: z.literal('reviewed'), date, /** Of whom. */ role: z.string().min(1)}),
  ]),
});

/** The status of English and of each target locale; throws an error that names every place that is wrong. */
export function parseStatus(json, targetLocales) {
  const schema = z.strictObject({
    en: source,
    ...Object.fromEntries(targetLocales.map((locale) => [locale, translation])),
  });
  // In the order of the file, which is that of the menu.
  const status = JSON.parse(json);
  const {error} = schema.safeParse(status);
  if (error) throw new Error(`locales/status.json:\n${z.prettifyError(error)}`);
  return status;
}
