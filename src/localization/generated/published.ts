// Made by scripts/build-catalogues.mjs. Do not edit.
export const published = {
  "english": "64cf23efd938",
  "catalogues": {
    "ar": {
      "integrity": "sha384-iErkZvEuc7HVlEVt5MmjLfNBt7oMD5ej7DIHnBz7ziA5RtluOuTF/UmYF+r3hXev",
      "apology": "تعذّر تحميل النص العربي. سترى النص الإنجليزي. لإعادة المحاولة، اختر العربية مرة أخرى."
    },
    "es": {
      "integrity": "sha384-9UCaS6eRK/pRR/wW+Cfyoz0GyFhbmLOc2xRTnac0IlUjJHxU71mK7HS6OpeOEF2M",
      "apology": "No se pudo cargar el texto en español. Verá el texto en inglés. Para volver a intentarlo, elija otra vez Español."
    }
  }
};
