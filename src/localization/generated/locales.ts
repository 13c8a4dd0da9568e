// Made by scripts/build-catalogues.mjs. Do not edit.
export const locales = {
  "ar": {
    "name": "العربية",
    "dir": "rtl",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "en": {
    "name": "English",
    "dir": "ltr",
    "review": {
      "status": "source",
      "date": "2026-11-29"
    }
  },
  "es": {
    "name": "Español",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  }
} as const;
