// Made by scripts/build-catalogues.mjs. Do not edit.
export const english = "5da726eedecd";
