// Made by scripts/build-catalogues.mjs. Do not edit.
export const english = "5d2fe2e3962e";
