// Made by scripts/build-catalogues.mjs. Do not edit.
export const published = {
  "english": "8d4d947b0948",
  "catalogues": {
    "ar": {
      "integrity": "sha384-iKt6bfyiN5zCDQLgNJ/qnR/+lT35SiAn1kHcz8JNMuumcvy3oUq+ji6RbbWe58LH",
      "apology": "تعذّر تحميل النص العربي. سترى النص الإنجليزي. لإعادة المحاولة، اختر العربية مرة أخرى."
    },
    "es": {
      "integrity": "sha384-lJoUdv25jzAJfWk7Vd3goA5W8ymbOnRqVnoMCT00D6u+eF0JfhheAh07KXUThkNZ",
      "apology": "No se pudo cargar el texto en español. Verá el texto en inglés. Para volver a intentarlo, elija otra vez Español."
    }
  }
};
