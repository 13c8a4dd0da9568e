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
  "bn": {
    "name": "বাংলা",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "de": {
    "name": "Deutsch",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "el": {
    "name": "Ελληνικά",
    "dir": "ltr",
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
  },
  "fa": {
    "name": "فارسی",
    "dir": "rtl",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "fil": {
    "name": "Filipino",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "fr": {
    "name": "Français",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "gu": {
    "name": "ગુજરાતી",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "he": {
    "name": "עברית",
    "dir": "rtl",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "hi": {
    "name": "हिन्दी",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "ht": {
    "name": "Kreyòl ayisyen",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    },
    "dates": {
      "weekdays": [
        "dimanch",
        "lendi",
        "madi",
        "mèkredi",
        "jedi",
        "vandredi",
        "samdi"
      ],
      "months": [
        "janvye",
        "fevriye",
        "mas",
        "avril",
        "me",
        "jen",
        "jiyè",
        "out",
        "septanm",
        "oktòb",
        "novanm",
        "desanm"
      ],
      "hours": "{0} èdtan",
      "or": "oswa",
      "and": "ak"
    }
  },
  "it": {
    "name": "Italiano",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "ja": {
    "name": "日本語",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "ko": {
    "name": "한국어",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "nl": {
    "name": "Nederlands",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "pa": {
    "name": "ਪੰਜਾਬੀ",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    },
    "dates": {
      "weekdays": [
        "ਐਤਵਾਰ",
        "ਸੋਮਵਾਰ",
        "ਮੰਗਲਵਾਰ",
        "ਬੁੱਧਵਾਰ",
        "ਵੀਰਵਾਰ",
        "ਸ਼ੁੱਕਰਵਾਰ",
        "ਸ਼ਨੀਵਾਰ"
      ],
      "months": [
        "ਜਨਵਰੀ",
        "ਫ਼ਰਵਰੀ",
        "ਮਾਰਚ",
        "ਅਪ੍ਰੈਲ",
        "ਮਈ",
        "ਜੂਨ",
        "ਜੁਲਾਈ",
        "ਅਗਸਤ",
        "ਸਤੰਬਰ",
        "ਅਕਤੂਬਰ",
        "ਨਵੰਬਰ",
        "ਦਸੰਬਰ"
      ],
      "hours": "{0} ਘੰਟੇ",
      "or": "ਜਾਂ",
      "and": "ਅਤੇ"
    }
  },
  "pl": {
    "name": "Polski",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "pt-BR": {
    "name": "Português (Brasil)",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "pt-PT": {
    "name": "Português (Portugal)",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "ro": {
    "name": "Română",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "ru": {
    "name": "Русский",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "so": {
    "name": "Af-Soomaali",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    },
    "dates": {
      "weekdays": [
        "Axad",
        "Isniin",
        "Talaado",
        "Arbaco",
        "Khamiis",
        "Jimco",
        "Sabti"
      ],
      "months": [
        "Jannaayo",
        "Febraayo",
        "Maarso",
        "Abriil",
        "Maayo",
        "Juun",
        "Luulyo",
        "Ogosto",
        "Sebteembar",
        "Oktoobar",
        "Noofeembar",
        "Diseembar"
      ],
      "hours": "{0} saacadood",
      "or": "ama",
      "and": "iyo"
    }
  },
  "ta": {
    "name": "தமிழ்",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "tr": {
    "name": "Türkçe",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "uk": {
    "name": "Українська",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "ur": {
    "name": "اردو",
    "dir": "rtl",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "vi": {
    "name": "Tiếng Việt",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "zh-Hans": {
    "name": "简体中文",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "zh-Hant": {
    "name": "繁體中文",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  }
} as const;
