// Made by scripts/build-catalogues.mjs. Do not edit.
export const published = {
  "english": "8aa8abe941f9",
  "catalogues": {
    "ar": {
      "integrity": "sha384-El/5secE7db/BFOKBSMnt8/2SdVmD+5Es1gegEIk+2s19KaKYaMJXYfreemBpbHe",
      "apology": "تعذّر تحميل النص العربي. سترى النص الإنجليزي. لإعادة المحاولة، اختر العربية مرة أخرى."
    },
    "es": {
      "integrity": "sha384-Xq1WpxS1WWwU8fpI5CIJt8ccz6F8oNKVTVVnv5FEQ3vtJFXJs4GRXhpgLiD2igaS",
      "apology": "No se pudo cargar el texto en español. Verá el texto en inglés. Para volver a intentarlo, elija otra vez Español."
    }
  }
};
