// Made by scripts/build-catalogues.mjs. Do not edit.

export const words = [
  {
    "lang": "ar",
    "dir": "rtl",
    "clinic": "اتصل بالعيادة: {0}",
    "call": "حالة طارئة؟ اتصل بالرقم {0}.",
    "usually": "اتصل برقم الطوارئ المحلي. رقم الطوارئ هنا عادةً: {0}.",
    "local": "حالة طارئة؟ اتصل برقم الطوارئ المحلي."
  },
  {
    "lang": "bn",
    "clinic": "ক্লিনিকে ফোন করুন: {0}",
    "call": "জরুরি অবস্থা? {0} নম্বরে ফোন করুন।",
    "usually": "আপনার এলাকার জরুরি নম্বরে ফোন করুন। এখানে সাধারণত নম্বরটা: {0}।",
    "local": "জরুরি অবস্থা? আপনার এলাকার জরুরি নম্বরে ফোন করুন।"
  },
  {
    "lang": "de",
    "clinic": "Praxis anrufen: {0}",
    "call": "Notfall? Rufen Sie {0} an.",
    "usually": "Rufen Sie die Notrufnummer vor Ort an. Hier ist das meist: {0}.",
    "local": "Notfall? Rufen Sie die örtliche Notrufnummer an."
  },
  {
    "lang": "el",
    "clinic": "Καλέστε το κέντρο βελονισμού: {0}",
    "call": "Επείγον; Καλέστε το {0}.",
    "usually": "Καλέστε τον τοπικό αριθμό έκτακτης ανάγκης. Εδώ είναι συνήθως: {0}.",
    "local": "Επείγον; Καλέστε τον τοπικό αριθμό έκτακτης ανάγκης."
  },
  {
    "lang": "es",
    "clinic": "Llamar a la clínica: {0}",
    "call": "¿Emergencia? Llame al {0}.",
    "usually": "Llame al número local de emergencias. Aquí normalmente es: {0}.",
    "local": "¿Emergencia? Llame al número de emergencias local."
  },
  {
    "lang": "fa",
    "dir": "rtl",
    "clinic": "زنگ زدن به کلینیک: {0}",
    "call": "وضعیت اضطراری؟ با {0} تماس بگیرید.",
    "usually": "به شمارهٔ اورژانس محل خود زنگ بزنید. این‌جا معمولاً این است: {0}.",
    "local": "وضعیت اضطراری؟ با شمارهٔ اضطراری محل خود تماس بگیرید."
  },
  {
    "lang": "fil",
    "clinic": "Tawagan ang klinika: {0}",
    "call": "Emergency ba? Tumawag sa {0}.",
    "usually": "Tumawag sa emergency number sa inyong lugar. Dito, karaniwan itong: {0}.",
    "local": "Emergency ba? Tumawag sa emergency number sa inyong lugar."
  },
  {
    "lang": "fr",
    "clinic": "Appeler le cabinet : {0}",
    "call": "Urgence ? Appelez le {0}.",
    "usually": "Appelez votre numéro d’urgence local. Ici, c’est d’habitude : {0}.",
    "local": "Urgence ? Appelez le numéro d’urgence local."
  },
  {
    "lang": "gu",
    "clinic": "ક્લિનિકને ફોન કરો: {0}",
    "call": "ઇમરજન્સી છે? {0} પર ફોન કરો.",
    "usually": "તમારા વિસ્તારના ઇમરજન્સી નંબર પર ફોન કરો. અહીં તે મોટે ભાગે આ છે: {0}.",
    "local": "ઇમરજન્સી છે? તમારા વિસ્તારના ઇમરજન્સી નંબર પર ફોન કરો."
  },
  {
    "lang": "he",
    "dir": "rtl",
    "clinic": "התקשרו לקליניקה: {0}",
    "call": "מצב חירום? יש להתקשר למספר {0}.",
    "usually": "חייגו למספר החירום המקומי. כאן הוא בדרך כלל: {0}.",
    "local": "מצב חירום? יש להתקשר למספר החירום המקומי."
  },
  {
    "lang": "hi",
    "clinic": "क्लिनिक को फ़ोन करें: {0}",
    "call": "इमरजेंसी है? {0} पर फ़ोन करें।",
    "usually": "अपने यहाँ के इमरजेंसी नंबर पर फ़ोन करें। यहाँ वह आम तौर पर यह है: {0}।",
    "local": "इमरजेंसी है? अपने इलाके के इमरजेंसी नंबर पर फ़ोन करें।"
  },
  {
    "lang": "ht",
    "clinic": "Rele klinik la: {0}",
    "call": "Ijans? Rele {0}.",
    "usually": "Rele nimewo ijans lokal ou. Isit la, anjeneral se: {0}.",
    "local": "Ijans? Rele nimewo ijans kote ou ye a."
  },
  {
    "lang": "it",
    "clinic": "Chiami lo studio: {0}",
    "call": "Emergenza? Chiami il {0}.",
    "usually": "Chiami il numero di emergenza locale. Qui di solito è: {0}.",
    "local": "Emergenza? Chiami il numero di emergenza locale."
  },
  {
    "lang": "ja",
    "clinic": "治療院に電話：{0}",
    "call": "緊急ですか？ {0}に電話してください。",
    "usually": "その地域の救急の番号に電話してください。ここでは、ふつうはこの番号です：{0}。",
    "local": "緊急ですか？ 今いる地域の緊急電話番号に電話してください。"
  },
  {
    "lang": "ko",
    "clinic": "클리닉에 전화하기: {0}",
    "call": "응급 상황인가요? {0}에 전화하세요.",
    "usually": "이 지역 응급 번호로 전화하세요. 여기에서는 보통: {0}.",
    "local": "응급 상황인가요? 현지 응급 전화번호로 전화하세요."
  },
  {
    "lang": "nl",
    "clinic": "Bel de praktijk: {0}",
    "call": "Spoed? Bel {0}.",
    "usually": "Bel het lokale noodnummer. Hier is dat meestal: {0}.",
    "local": "Spoed? Bel het plaatselijke alarmnummer."
  },
  {
    "lang": "pa",
    "clinic": "ਕਲੀਨਿਕ ਨੂੰ ਫ਼ੋਨ ਕਰੋ: {0}",
    "call": "ਐਮਰਜੈਂਸੀ ਹੈ? {0} ’ਤੇ ਫ਼ੋਨ ਕਰੋ।",
    "usually": "ਆਪਣੇ ਇਲਾਕੇ ਦੇ ਐਮਰਜੈਂਸੀ ਨੰਬਰ ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ। ਇੱਥੇ ਆਮ ਕਰਕੇ ਨੰਬਰ ਇਹ ਹੈ: {0}।",
    "local": "ਐਮਰਜੈਂਸੀ ਹੈ? ਆਪਣੇ ਇਲਾਕੇ ਦੇ ਐਮਰਜੈਂਸੀ ਨੰਬਰ ’ਤੇ ਫ਼ੋਨ ਕਰੋ।"
  },
  {
    "lang": "pl",
    "clinic": "Zadzwoń do gabinetu: {0}",
    "call": "Nagły przypadek? Zadzwoń pod numer {0}.",
    "usually": "Zadzwoń pod miejscowy numer alarmowy. Tutaj to zwykle: {0}.",
    "local": "Nagły przypadek? Zadzwoń pod miejscowy numer alarmowy."
  },
  {
    "lang": "pt-BR",
    "clinic": "Ligar para a clínica: {0}",
    "call": "Emergência? Ligue para {0}.",
    "usually": "Ligue para o número de emergência local. Aqui costuma ser: {0}.",
    "local": "Emergência? Ligue para o número de emergência local."
  },
  {
    "lang": "pt-PT",
    "clinic": "Ligar para a clínica: {0}",
    "call": "Emergência? Ligue para o {0}.",
    "usually": "Ligue para o número de emergência local. Aqui costuma ser: {0}.",
    "local": "Emergência? Ligue para o número de emergência local."
  },
  {
    "lang": "ro",
    "clinic": "Sunați la cabinet: {0}",
    "call": "Urgență? Sunați la {0}.",
    "usually": "Sunați la numărul local de urgență. Aici este de obicei: {0}.",
    "local": "Urgență? Sunați la numărul local de urgență."
  },
  {
    "lang": "ru",
    "clinic": "Позвонить в клинику: {0}",
    "call": "Экстренный случай? Звоните {0}.",
    "usually": "Позвоните по местному номеру экстренной помощи. Здесь это обычно: {0}.",
    "local": "Экстренный случай? Звоните по местному номеру экстренной помощи."
  },
  {
    "lang": "so",
    "clinic": "Wac rugta: {0}",
    "call": "Xaalad degdeg ah? Wac {0}.",
    "usually": "Wac lambarka gargaarka degdegga ah ee deegaankaaga. Halkan badanaa waa: {0}.",
    "local": "Xaalad degdeg ah? Wac lambarka gargaarka degdegga ah ee deegaankaaga."
  },
  {
    "lang": "ta",
    "clinic": "சிகிச்சை நிலையத்தைத் தொலைபேசியில் அழைக்க: {0}",
    "call": "அவசர நிலையா? {0} எண்ணை அழையுங்கள்.",
    "usually": "உங்கள் பகுதியின் அவசர உதவி எண்ணை அழையுங்கள். இங்கே அது பெரும்பாலும்: {0}.",
    "local": "அவசர நிலையா? உங்கள் பகுதியின் அவசர உதவி எண்ணை அழையுங்கள்."
  },
  {
    "lang": "tr",
    "clinic": "Kliniği arayın: {0}",
    "call": "Acil durum mu? {0} numarasını arayın.",
    "usually": "Bulunduğunuz yerdeki acil numarayı arayın. Burada genellikle şudur: {0}.",
    "local": "Acil durum mu? Bulunduğunuz yerin acil yardım numarasını arayın."
  },
  {
    "lang": "uk",
    "clinic": "Зателефонувати в клініку: {0}",
    "call": "Невідкладний випадок? Телефонуйте {0}.",
    "usually": "Телефонуйте на місцевий номер екстреної допомоги. Тут це зазвичай: {0}.",
    "local": "Невідкладний випадок? Телефонуйте на місцевий номер екстреної допомоги."
  },
  {
    "lang": "ur",
    "dir": "rtl",
    "clinic": "کلینک کو فون کریں: {0}",
    "call": "ایمرجنسی ہے؟ {0} پر کال کریں۔",
    "usually": "اپنے علاقے کے ایمرجنسی نمبر پر فون کریں۔ یہاں عام طور پر یہ ہے: {0}۔",
    "local": "ایمرجنسی ہے؟ اپنے علاقے کے ایمرجنسی نمبر پر کال کریں۔"
  },
  {
    "lang": "vi",
    "clinic": "Gọi phòng khám: {0}",
    "call": "Cấp cứu? Hãy gọi {0}.",
    "usually": "Hãy gọi số cấp cứu tại địa phương. Ở đây thường là: {0}.",
    "local": "Cấp cứu? Hãy gọi số cấp cứu tại nơi quý vị đang ở."
  },
  {
    "lang": "zh-Hans",
    "clinic": "打电话给诊所：{0}",
    "call": "紧急情况？ 请拨打{0}。",
    "usually": "请拨打当地急救电话。这里通常是：{0}。",
    "local": "紧急情况？ 请拨打当地急救电话。"
  },
  {
    "lang": "zh-Hant",
    "clinic": "打電話給診所：{0}",
    "call": "緊急情況？ 請撥打{0}。",
    "usually": "撥打當地的緊急電話。這裡通常是：{0}。",
    "local": "緊急情況？ 請撥打當地急救電話。"
  }
];
