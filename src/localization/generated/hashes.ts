// Made by scripts/build-catalogues.mjs. Do not edit.
export const hashes = {
  "ar": "sha384-ZxCEOsEqC6wtGiEowuQg3Ao9O4IUkh5JMCxKQO8xitD+Q0ZREyRqJLRNOBxv5Otm",
  "es": "sha384-DUwKVvxKZGVvLhVHqTO+N8AAnAT1Uw/RTnKYz/HMec3aPtLRgpdlQPIa9KuiaHNG"
};
