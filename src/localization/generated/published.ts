// Made by scripts/build-catalogues.mjs. Do not edit.
export const published = {
  "english": "5d2fe2e3962e",
  "catalogues": {
    "ar": {
      "integrity": "sha384-ZxCEOsEqC6wtGiEowuQg3Ao9O4IUkh5JMCxKQO8xitD+Q0ZREyRqJLRNOBxv5Otm",
      "apology": "تعذّر تحميل النص العربي. سترى النص الإنجليزي. لإعادة المحاولة، اختر العربية مرة أخرى."
    },
    "es": {
      "integrity": "sha384-DUwKVvxKZGVvLhVHqTO+N8AAnAT1Uw/RTnKYz/HMec3aPtLRgpdlQPIa9KuiaHNG",
      "apology": "No se pudo cargar el texto en español. Verá el texto en inglés. Para volver a intentarlo, elija otra vez Español."
    }
  }
};
