import {canonicalTag} from '../localization/match-locale.js';

/** What `use` returns; `undefined` without speech synthesis, or where a sandbox or an old phone throws. */
export function withSynthesis<Result>(use: (synthesis: SpeechSynthesis) => Result): Result | undefined {
  try {
    return use(speechSynthesis);
  } catch {
    return undefined;
  }
}

const scripts: Record<string, string> = {};

/** Language and script, such as `en-Latn`. Cached: a phone has a hundred voices, and each update asks. */
const languageAndScript = (tag: string): string =>
  // `zxx` means no language; `und` would become English.
  (scripts[tag] ??= new Intl.Locale(canonicalTag(tag) ?? 'zxx').maximize().toString().split('-', 2).join('-'));

/** The language subtag, which is enough to rule out most voices: to look up a script is slow. */
const primary = (tag: string): string | undefined => canonicalTag(tag)?.split('-')[0];

/**
 * A voice for a language in its script: best of exactly this tag, else the patient's default. Only voices of the device,
 * because a remote voice would send the text away.
 */
export function voiceFor(tag: string): SpeechSynthesisVoice | undefined {
  const rank = (voice: SpeechSynthesisVoice): number =>
    (canonicalTag(voice.lang) === canonicalTag(tag) ? 2 : 0) + (voice.default ? 1 : 0);
  return withSynthesis(
    (synthesis) =>
      synthesis
        .getVoices()
        .filter(({lang, localService}) => localService && primary(lang) === primary(tag))
        .filter(({lang}) => languageAndScript(lang) === languageAndScript(tag))
        .sort((one, other) => rank(other) - rank(one))[0],
  );
}
