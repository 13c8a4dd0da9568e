// Made by scripts/build-catalogues.mjs. Do not edit.
export const locales = {
  "ar": {
    "name": "العربية",
    "englishName": "Arabic",
    "dir": "rtl",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "bn": {
    "name": "বাংলা",
    "englishName": "Bengali (Bangla)",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "de": {
    "name": "Deutsch",
    "englishName": "German",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "el": {
    "name": "Ελληνικά",
    "englishName": "Greek",
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
    "englishName": "Spanish",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "fa": {
    "name": "فارسی",
    "englishName": "Persian (Farsi)",
    "dir": "rtl",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "fil": {
    "name": "Filipino",
    "englishName": "Filipino (Tagalog)",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "fr": {
    "name": "Français",
    "englishName": "French",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "gu": {
    "name": "ગુજરાતી",
    "englishName": "Gujarati",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "he": {
    "name": "עברית",
    "englishName": "Hebrew",
    "dir": "rtl",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "hi": {
    "name": "हिन्दी",
    "englishName": "Hindi",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "ht": {
    "name": "Kreyòl ayisyen",
    "englishName": "Haitian Creole",
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
    "englishName": "Italian",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "ja": {
    "name": "日本語",
    "englishName": "Japanese",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "ko": {
    "name": "한국어",
    "englishName": "Korean",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "nl": {
    "name": "Nederlands",
    "englishName": "Dutch",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "pa": {
    "name": "ਪੰਜਾਬੀ",
    "englishName": "Punjabi",
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
    "englishName": "Polish",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "pt-BR": {
    "name": "Português (Brasil)",
    "englishName": "Portuguese (Brazil)",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "pt-PT": {
    "name": "Português (Portugal)",
    "englishName": "Portuguese (Portugal)",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "ro": {
    "name": "Română",
    "englishName": "Romanian",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "ru": {
    "name": "Русский",
    "englishName": "Russian",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "so": {
    "name": "Af-Soomaali",
    "englishName": "Somali",
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
    "englishName": "Tamil",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "tr": {
    "name": "Türkçe",
    "englishName": "Turkish",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "uk": {
    "name": "Українська",
    "englishName": "Ukrainian",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "ur": {
    "name": "اردو",
    "englishName": "Urdu",
    "dir": "rtl",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "vi": {
    "name": "Tiếng Việt",
    "englishName": "Vietnamese",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "zh-Hans": {
    "name": "简体中文",
    "englishName": "Chinese (Simplified)",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  },
  "zh-Hant": {
    "name": "繁體中文",
    "englishName": "Chinese (Traditional)",
    "dir": "ltr",
    "review": {
      "status": "machine",
      "date": "2026-11-29"
    }
  }
} as const;
