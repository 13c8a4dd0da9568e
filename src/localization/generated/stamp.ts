// Made by scripts/build-catalogues.mjs. Do not edit.
export const english = "39d1eee6fd6f";
