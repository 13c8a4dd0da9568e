// Made by scripts/build-catalogues.mjs. Do not edit.
export const published = {
  "english": "ff1a303889dc",
  "catalogues": {
    "ar": {
      "integrity": "sha384-vKstkC5JLEcLik1FIeere/ZSblTwDcDH+mYTm73UlN97TXf3QxrGMTZ1YVHNjb63",
      "apology": "تعذّر تحميل النص العربي. سترى النص الإنجليزي. لإعادة المحاولة، اختر العربية مرة أخرى."
    },
    "es": {
      "integrity": "sha384-wTKd9u5fQZIvJEoP5SoBIg9lQzdguiMSuEq1zAE7erE6+MwGE150fHyzBTEWeiUK",
      "apology": "No se pudo cargar el texto en español. Verá el texto en inglés. Para volver a intentarlo, elija otra vez Español."
    }
  }
};
