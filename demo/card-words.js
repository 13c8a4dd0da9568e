// Made by scripts/write-card.mjs. Do not edit.

export const languages = {
 "ar": {
  "name": "العربية",
  "english": "Arabic",
  "dir": "rtl",
  "title": "هل زاد الألم بعد الوخز بالإبر؟",
  "scope": "للبالغين (18 سنة أو أكثر) بعد الوخز بالإبر (الإبر الصينية) في الظهر.",
  "invitation": "أجب عن 9 أسئلة، وسنخبرك بما يجب فعله، ومتى.",
  "call": "اتصل بالرقم {0}",
  "emergency": "هل هي حالة طارئة؟",
  "usual": "اتصل برقم الطوارئ المحلي. رقم الطوارئ هنا عادةً: {0}.",
  "also": "يمكنك أيضًا الاتصال بما يلي: {0}.",
  "clinic": "اتصل بالعيادة: {0}",
  "normal": {
   "title": "ما هو المعتاد",
   "like": "الوجع المعتاد بعد الإبر يشبه وجع العضلات بعد الرياضة.",
   "lines": [
    [
     "أول 24 ساعة",
     "قد يزداد الوجع، وقد يأتي شعور بالتعب."
    ],
    [
     "بعد 48 ساعة (يومين)",
     "في معظم الحالات، يكون الوجع قد بدأ يخف."
    ],
    [
     "بعد 72 ساعة (3 أيام)",
     "في معظم الحالات، يكون الوجع قد زال. إذا لم يتحسن وجعك، فتواصل مع المعالج بالإبر اليوم أو في يوم العمل التالي."
    ]
   ]
  },
  "danger": {
   "heading": [
    "اتصل بالرقم {0} الآن إذا ظهر لديك أي شيء مما يلي:",
    "اتصل برقم الطوارئ المحلي الآن إذا ظهر لديك أي شيء مما يلي:"
   ],
   "how": [
    "لا تنتظر لترى هل تتحسن حالتك.",
    "لا تنتظر لترى هل تتحسن حالتك."
   ],
   "signs": [
    "صعوبة في التنفس",
    "ألم أو ضيق أو ضغط في الصدر",
    "مشكلة مفاجئة في الوجه أو الكلام أو البصر أو التوازن، أو صداع مفاجئ شديد جدًا",
    "شعور بمرض شديد",
    "تورّم في الوجه أو الشفتين أو اللسان أو الحلق",
    "نزيف لا يتوقف",
    "خدر أو تنميل بين الرِّجلين، أو في جانبي المؤخرة كليهما",
    "صعوبة في التبول، أو تسرّب بول أو براز، أو عدم الشعور بالحاجة إلى التبول أو التبرز",
    "ضعف في ذراع أو رِجل أو قدم، أو حركة غير مضبوطة فيها",
    "فقدان الإحساس باللمس في جزء من ذراع أو رِجل، أو في منطقة كالحزام حول الجسم",
    "ألم أو تنميل ينزل في الرِّجلين كلتيهما، أو في القدمين كلتيهما",
    "احمرار ينتشر، مع حمّى",
    "صداع شديد مع حمّى أو دوخة أو تقيؤ",
    "ألم شديد جدًا خارج الأماكن المعالَجة، مثل ألم البطن"
   ]
  },
  "today": {
   "heading": "احصل على مساعدة طبية اليوم",
   "how": [
    "اتصل بالرقم {0}، أو اتصل بطبيب واطلب موعدًا عاجلًا اليوم.",
    "اتصل بطبيب واطلب موعدًا عاجلًا اليوم."
   ],
   "signs": [
    "ألم شديد لدرجة أنه لا يمكنك الوقوف أو التفكير أو النوم أبدًا",
    "ألم حاد في أعلى الظهر أو الرقبة أو الكتف أو الأضلاع أو الصدر",
    "حمّى (سخونة)، أو قشعريرة (رعشة)، أو تعرّق جديد في الليل",
    "جلد ساخن أو متورم أو موجع، ولونه أحمر أو أغمق من المعتاد"
   ],
   "someAreas": "هذه الخدمة الهاتفية لا تشمل كل مناطق البلد. إذا لم يرد أحد، فاتصل بطبيب."
  },
  "nobodyAnswers": [
   "إذا لم يرد أحد حتى نهاية يوم العمل التالي، أو ساءت حالتك، فاتصل بطبيب أو بالرقم {0}.",
   "إذا لم يرد أحد حتى نهاية يوم العمل التالي، أو ساءت حالتك، فاتصل بطبيب."
  ],
  "inShort": [
   "اتصل بالرقم {0} الآن عند صعوبة التنفس أو ألم الصدر أو الشعور بمرض شديد. اتصل أيضًا عند تورّم الوجه، أو مشكلة في الكلام، أو خدر أو ضعف جديد، أو عدم القدرة على التبول.",
   "اتصل برقم الطوارئ المحلي الآن عند صعوبة التنفس أو ألم الصدر أو الشعور بمرض شديد. اتصل أيضًا عند تورّم الوجه، أو مشكلة في الكلام، أو خدر أو ضعف جديد، أو عدم القدرة على التبول."
  ],
  "notes": [
   "لم يراجع هذه المعلومات أي طبيب أو ممرض حتى الآن.",
   "هذه ترجمة آلية. لم يراجعها أي إنسان حتى الآن."
  ]
 },
 "bn": {
  "name": "বাংলা",
  "english": "Bengali (Bangla)",
  "dir": "ltr",
  "title": "আকুপাংচারের পরে ব্যথা বেড়েছে?",
  "scope": "বড়দের জন্য (18 বছর বা তার বেশি), যাঁরা পিঠে বা কোমরে আকুপাংচার করিয়েছেন।",
  "invitation": "9টি প্রশ্নের উত্তর দিন। আমরা বলব কী করবেন, আর কত তাড়াতাড়ি।",
  "call": "{0} নম্বরে ফোন করুন",
  "emergency": "জরুরি অবস্থা?",
  "usual": "আপনার এলাকার জরুরি নম্বরে ফোন করুন। এখানে সাধারণত নম্বরটা: {0}।",
  "also": "এই নম্বরেও ফোন করতে পারেন: {0}।",
  "clinic": "ক্লিনিকে ফোন করুন: {0}",
  "normal": {
   "title": "কোনটা স্বাভাবিক",
   "like": "স্বাভাবিক ব্যথা-ব্যথা ভাব ব্যায়ামের পরে পেশির ব্যথার মতো লাগে।",
   "lines": [
    [
     "প্রথম 24 ঘণ্টা",
     "ব্যথা-ব্যথা ভাব বাড়তে পারে, আর ক্লান্ত লাগতে পারে।"
    ],
    [
     "48 ঘণ্টা (2 দিন) পরে",
     "বেশির ভাগ ব্যথা-ব্যথা ভাব কমতে শুরু করেছে।"
    ],
    [
     "72 ঘণ্টা (3 দিন) পরে",
     "বেশির ভাগ ব্যথা-ব্যথা ভাব চলে গেছে। আপনারটা না কমলে, আজ বা পরের কাজের দিনে আপনার আকুপাংচার থেরাপিস্টের সঙ্গে যোগাযোগ করুন।"
    ]
   ]
  },
  "danger": {
   "heading": [
    "এগুলোর কোনোটা হলে এখনই {0} নম্বরে ফোন করুন:",
    "এগুলোর কোনোটা হলে এখনই আপনার এলাকার জরুরি নম্বরে ফোন করুন:"
   ],
   "how": [
    "ভালো হয় কি না দেখার জন্য অপেক্ষা করবেন না।",
    "ভালো হয় কি না দেখার জন্য অপেক্ষা করবেন না।"
   ],
   "signs": [
    "শ্বাস নিতে কষ্ট",
    "বুকে ব্যথা বা চাপ",
    "হঠাৎ মুখ, কথা, চোখে দেখা বা ভারসাম্যের সমস্যা, বা হঠাৎ ভয়ানক মাথাব্যথা",
    "গুরুতর অসুস্থ লাগা",
    "মুখ, ঠোঁট, জিভ বা গলার ভেতর ফুলে যাওয়া",
    "রক্ত পড়া, যা থামে না",
    "দুই পায়ের মাঝখানে, বা পাছার দুই পাশেই অবশ ভাব বা ঝিনঝিন করা",
    "প্রস্রাব করতে সমস্যা, প্রস্রাব বা পায়খানা নিজে থেকে বেরিয়ে যাওয়া, বা প্রস্রাব বা পায়খানার বেগ টের না পাওয়া",
    "হাত, পা বা পায়ের পাতায় জোর কম, বা তা ঠিকমতো না চলা",
    "হাত বা পায়ের কোনো অংশে, বা শরীর ঘিরে বেল্টের মতো জায়গায় ছোঁয়ার অনুভূতি কমে যাওয়া বা চলে যাওয়া",
    "দুই পা বেয়ে নিচে, বা দুই পায়ের পাতায় ব্যথা বা ঝিনঝিন করা",
    "লাল ভাব যা ছড়াচ্ছে, সঙ্গে জ্বর",
    "তীব্র মাথাব্যথা, সঙ্গে জ্বর, মাথা ঘোরা বা বমি",
    "চিকিৎসা করা জায়গার বাইরে, যেমন পেটে, খুব বেশি ব্যথা"
   ]
  },
  "today": {
   "heading": "আজই ডাক্তারের সাহায্য নিন",
   "how": [
    "{0} নম্বরে ফোন করুন, বা ডাক্তারকে ফোন করে আজই জরুরি অ্যাপয়েন্টমেন্ট চান।",
    "ডাক্তারকে ফোন করে আজই জরুরি অ্যাপয়েন্টমেন্ট চান।"
   ],
   "signs": [
    "এত ব্যথা যে আপনি দাঁড়াতে পারেন না, বা চিন্তা করতে পারেন না, বা একেবারেই ঘুমাতে পারেন না",
    "পিঠের উপরের দিকে, ঘাড়ে, কাঁধে, পাঁজরে বা বুকে ধারালো ব্যথা",
    "জ্বর, শীত করে কাঁপুনি, বা নতুন করে রাতে ঘাম হওয়া",
    "চামড়া গরম, ফোলা বা ব্যথা-করা, আর লাল বা স্বাভাবিকের চেয়ে গাঢ়"
   ],
   "someAreas": "এই ফোনসেবা দেশের সব এলাকায় নেই। কেউ ফোন না ধরলে ডাক্তারকে ফোন করুন।"
  },
  "nobodyAnswers": [
   "পরের কাজের দিনের শেষ পর্যন্ত কেউ সাড়া না দিলে, বা ব্যথা বাড়লে, ডাক্তারকে বা {0} নম্বরে ফোন করুন।",
   "পরের কাজের দিনের শেষ পর্যন্ত কেউ সাড়া না দিলে, বা ব্যথা বাড়লে, ডাক্তারকে ফোন করুন।"
  ],
  "inShort": [
   "শ্বাস নিতে কষ্ট হলে, বুকে ব্যথা করলে বা খুব অসুস্থ লাগলে এখনই {0} নম্বরে ফোন করুন। মুখ ফুলে গেলে, কথা বলতে সমস্যা হলে, নতুন করে অবশ লাগলে বা মুখ, হাত বা পায়ে জোর কমে গেলে, বা প্রস্রাব করতে না পারলেও ফোন করুন।",
   "শ্বাস নিতে কষ্ট হলে, বুকে ব্যথা করলে বা খুব অসুস্থ লাগলে এখনই আপনার এলাকার জরুরি নম্বরে ফোন করুন। মুখ ফুলে গেলে, কথা বলতে সমস্যা হলে, নতুন করে অবশ লাগলে বা মুখ, হাত বা পায়ে জোর কমে গেলে, বা প্রস্রাব করতে না পারলেও ফোন করুন।"
  ],
  "notes": [
   "কোনো ডাক্তার বা নার্স এখনো এই তথ্য যাচাই করেননি।",
   "এই অনুবাদ যন্ত্রের করা। এখনো কোনো মানুষ তা যাচাই করেননি।"
  ]
 },
 "zh-Hans": {
  "name": "简体中文",
  "english": "Chinese (Simplified)",
  "dir": "ltr",
  "title": "针灸后更痛了？",
  "scope": "适用于背部（从上背到腰）做过针灸的成年人（18岁或以上）。",
  "invitation": "回答9个问题，我们会告诉您该做什么、要多快去做。",
  "call": "拨打{0}",
  "emergency": "有紧急情况？",
  "usual": "请拨打当地急救电话。这里通常是：{0}。",
  "also": "您也可以拨打：{0}。",
  "clinic": "打电话给诊所：{0}",
  "normal": {
   "title": "什么是正常的",
   "like": "正常的酸痛，感觉像运动后的肌肉酸痛。",
   "lines": [
    [
     "头24小时",
     "您可能更加酸痛，也会觉得累。"
    ],
    [
     "48小时（2天）后",
     "大多数酸痛已经开始减轻。"
    ],
    [
     "72小时（3天）后",
     "大多数酸痛已经消失。如果您的酸痛没有好转，请在今天或下一个工作日联系您的针灸师。"
    ]
   ]
  },
  "danger": {
   "heading": [
    "如果出现以下任何一种情况，现在就拨打{0}：",
    "如果出现以下任何一种情况，现在就拨打当地急救电话："
   ],
   "how": [
    "不要等着看会不会好转。",
    "不要等着看会不会好转。"
   ],
   "signs": [
    "呼吸困难",
    "胸痛或胸闷",
    "脸部、说话、视力或平衡突然出问题，或突然剧烈头痛",
    "感觉病得很重",
    "脸、嘴唇、舌头或喉咙肿起来",
    "出血止不住",
    "两腿之间或两边屁股麻木或刺麻",
    "小便困难，漏尿或漏大便，或没有想小便或想大便的感觉",
    "手臂、手、腿或脚没力气或不灵活",
    "手臂或腿（包括手脚）的一部分，或绕身体的一圈，触觉变弱或消失",
    "沿着两条腿往下痛或刺麻，或两只脚痛或刺麻",
    "发红的地方在扩大，并且发烧",
    "严重头痛，并且发烧、头晕或呕吐",
    "治疗部位以外（比如肚子）的剧痛"
   ]
  },
  "today": {
   "heading": "请今天就医",
   "how": [
    "拨打{0}，或打电话给西医医生，要求今天紧急看诊。",
    "打电话给西医医生，要求今天紧急看诊。"
   ],
   "signs": [
    "痛得您根本没法站立、没法想事情或没法睡觉",
    "上背部、脖子、肩膀、肋骨或胸部尖锐的痛",
    "发烧、打冷颤，或新出现的夜里出汗",
    "皮肤发热、发肿或发痛，并且发红或颜色比平时深"
   ],
   "someAreas": "这个电话服务没有覆盖全国所有地方。如果没人接，请打电话给西医医生。"
  },
  "nobodyAnswers": [
   "如果到下一个工作日结束时还没人接，或疼痛加重了，请打电话给西医医生，或拨打{0}。",
   "如果到下一个工作日结束时还没人接，或疼痛加重了，请打电话给西医医生。"
  ],
  "inShort": [
   "如果呼吸困难、胸口痛或感觉病得很重，现在就拨打{0}。如果脸肿、说话有问题、新出现麻木或没力气，或尿不出来，也要拨打。",
   "如果呼吸困难、胸口痛或感觉病得很重，现在就拨打当地急救电话。如果脸肿、说话有问题、新出现麻木或没力气，或尿不出来，也要拨打。"
  ],
  "notes": [
   "还没有医生或护士审核过这些内容。",
   "这份译文是机器翻译的，还没有人审核过。"
  ]
 },
 "zh-Hant": {
  "name": "繁體中文",
  "english": "Chinese (Traditional)",
  "dir": "ltr",
  "title": "針灸後更痛？",
  "scope": "適用於背部（從上背到腰）做過針灸的成年人（18歲或以上）。",
  "invitation": "回答9個問題，我們會告訴您該怎麼做、要多快做。",
  "call": "撥打{0}",
  "emergency": "有緊急情況？",
  "usual": "撥打當地的緊急電話。這裡通常是：{0}。",
  "also": "您也可以撥打：{0}。",
  "clinic": "打電話給診所：{0}",
  "normal": {
   "title": "哪些情況是正常的",
   "like": "正常的痠痛，感覺像運動後的肌肉痠痛。",
   "lines": [
    [
     "最初24小時",
     "您可能覺得更痠痛，也可能覺得累。"
    ],
    [
     "48小時（2天）後",
     "大多數痠痛已經開始減輕。"
    ],
    [
     "72小時（3天）後",
     "大多數痠痛已經消失。如果您的痠痛還沒有好轉，今天或下一個工作天請聯絡您的針灸師。"
    ]
   ]
  },
  "danger": {
   "heading": [
    "如果出現以下任何一項，現在就撥打{0}：",
    "如果出現以下任何一項，現在就撥打當地的緊急電話："
   ],
   "how": [
    "不要等著看會不會好轉。",
    "不要等著看會不會好轉。"
   ],
   "signs": [
    "呼吸困難",
    "胸痛或胸悶",
    "臉、說話、視力或平衡突然出問題，或突然出現極劇烈的頭痛",
    "覺得病得很重",
    "臉、嘴唇、舌頭或喉嚨腫起來",
    "止不住的流血",
    "兩腿之間或兩邊屁股麻木或刺麻",
    "小便困難、漏尿或漏便，或感覺不到想小便或大便",
    "手臂、手、腿或腳沒力氣或不靈活",
    "手臂、手、腿或腳有一部分，或繞身體的一圈，感覺變鈍或消失",
    "疼痛或刺麻沿著兩條腿往下，或兩隻腳都有",
    "發紅的範圍在擴大，而且發燒",
    "嚴重頭痛，同時發燒、頭暈或嘔吐",
    "治療部位以外的地方劇痛，例如肚子"
   ]
  },
  "today": {
   "heading": "今天一定要就醫（看西醫）",
   "how": [
    "撥打{0}，或打電話給西醫，要求今天緊急看診。",
    "打電話給西醫，要求今天緊急看診。"
   ],
   "signs": [
    "疼痛嚴重到讓您不能站、不能思考，或完全睡不著",
    "上背、脖子、肩膀、肋骨或胸部有尖銳的痛",
    "發燒、發冷打顫，或新出現的夜間盜汗",
    "皮膚發燙、腫脹或疼痛，並且發紅或顏色比平常深"
   ],
   "someAreas": "這個電話服務沒有涵蓋全國各地。如果沒有人接聽，請打電話給西醫。"
  },
  "nobodyAnswers": [
   "如果到下一個工作天結束時都沒有人回應，或疼痛加重，請打電話給西醫，或撥打{0}。",
   "如果到下一個工作天結束時都沒有人回應，或疼痛加重，請打電話給西醫。"
  ],
  "inShort": [
   "如果呼吸困難、胸口痛或覺得病得很重，現在就撥打{0}。臉腫起來、說話有困難、新出現麻木或沒力氣，或小便排不出來，也要撥打。",
   "如果呼吸困難、胸口痛或覺得病得很重，現在就撥打當地的緊急電話。臉腫起來、說話有困難、新出現麻木或沒力氣，或小便排不出來，也要撥打。"
  ],
  "notes": [
   "還沒有醫生或護理人員審核過這些內容。",
   "這份譯文由機器翻譯。還沒有人審閱過。"
  ]
 },
 "nl": {
  "name": "Nederlands",
  "english": "Dutch",
  "dir": "ltr",
  "title": "Meer pijn na acupunctuur?",
  "scope": "Voor volwassenen (18 jaar of ouder) die acupunctuur op hun rug hebben gehad.",
  "invitation": "Beantwoord 9 vragen. Dan zeggen we wat u moet doen, en hoe snel.",
  "call": "Bel {0}",
  "emergency": "Noodgeval?",
  "usual": "Bel het lokale noodnummer. Hier is dat meestal: {0}.",
  "also": "U kunt ook bellen: {0}.",
  "clinic": "Bel de praktijk: {0}",
  "normal": {
   "title": "Wat normaal is",
   "like": "Gewone napijn voelt als spierpijn na het sporten.",
   "lines": [
    [
     "Eerste 24 uur",
     "Misschien doet het meer pijn, en bent u moe."
    ],
    [
     "Na 48 uur (2 dagen)",
     "De meeste napijn wordt al minder."
    ],
    [
     "Na 72 uur (3 dagen)",
     "De meeste napijn is weg. Is het bij u niet beter? Neem dan vandaag of op de volgende werkdag contact op met uw behandelaar."
    ]
   ]
  },
  "danger": {
   "heading": [
    "Bel nu {0} als u een van deze klachten krijgt:",
    "Bel nu het lokale noodnummer als u een van deze klachten krijgt:"
   ],
   "how": [
    "Wacht niet af of het beter wordt.",
    "Wacht niet af of het beter wordt."
   ],
   "signs": [
    "Moeite met ademhalen",
    "Pijn of druk op de borst",
    "Plotselinge problemen met het gezicht, praten, zien of evenwicht, of plotselinge, vreselijke hoofdpijn",
    "Zich ernstig ziek voelen",
    "Zwelling van het gezicht, de lippen, de tong of de keel",
    "Bloeding die niet stopt",
    "Verdoofd gevoel of tintelingen tussen de benen, of in beide billen",
    "Moeite met plassen, ongewild plas of poep verliezen, of niet meer voelen wanneer u moet",
    "Krachtverlies of onhandigheid in een arm, been of voet",
    "Minder of geen gevoel in een deel van een arm of been, of in een band rond het lichaam",
    "Pijn of tintelingen door beide benen omlaag, of in beide voeten",
    "Roodheid die zich uitbreidt, met koorts",
    "Erge hoofdpijn met koorts, duizeligheid of overgeven",
    "Heel erge pijn buiten de behandelde plekken, zoals in de buik"
   ]
  },
  "today": {
   "heading": "Zoek vandaag medische hulp",
   "how": [
    "Bel {0}, of bel een dokter en vraag om een dringende afspraak voor vandaag.",
    "Bel een dokter en vraag om een dringende afspraak voor vandaag."
   ],
   "signs": [
    "Pijn die zo erg is dat u helemaal niet kunt staan, denken of slapen",
    "Scherpe pijn in bovenrug, nek, schouder, ribben of borst",
    "Koorts, rillingen, of nieuw zweten in de nacht",
    "Huid die warm, gezwollen of pijnlijk is, en rood of donkerder dan anders"
   ],
   "someAreas": "Deze telefoondienst is er niet voor elk deel van het land. Neemt er niemand op? Bel dan een dokter."
  },
  "nobodyAnswers": [
   "Hebt u aan het einde van de volgende werkdag nog niemand bereikt, of wordt het erger? Bel dan een dokter of {0}.",
   "Hebt u aan het einde van de volgende werkdag nog niemand bereikt, of wordt het erger? Bel dan een dokter."
  ],
  "inShort": [
   "Bel nu {0} als ademen moeilijk gaat, als u pijn op de borst hebt of als u zich heel ziek voelt. Bel ook bij een gezwollen gezicht, problemen met praten, een nieuw verdoofd gevoel, nieuw krachtverlies, of als u niet kunt plassen.",
   "Bel nu het lokale noodnummer als ademen moeilijk gaat, als u pijn op de borst hebt of als u zich heel ziek voelt. Bel ook bij een gezwollen gezicht, problemen met praten, een nieuw verdoofd gevoel, nieuw krachtverlies, of als u niet kunt plassen."
  ],
  "notes": [
   "Nog geen dokter of verpleegkundige heeft deze informatie gecontroleerd.",
   "Een machine heeft deze vertaling gemaakt. Nog geen mens heeft die gecontroleerd."
  ]
 },
 "en": {
  "name": "English",
  "english": "English",
  "dir": "ltr",
  "title": "More pain after acupuncture?",
  "scope": "For adults (18 or over) who have had acupuncture on their back.",
  "invitation": "Answer 9 questions and we will tell you what to do, and how soon.",
  "call": "Call {0}",
  "emergency": "Emergency?",
  "usual": "Call your local emergency number. Here it is usually: {0}.",
  "also": "You can also call: {0}.",
  "clinic": "Call the clinic: {0}",
  "normal": {
   "title": "What is normal",
   "like": "Normal soreness feels like sore muscles after exercise.",
   "lines": [
    [
     "First 24 hours",
     "You may feel more sore, and tired."
    ],
    [
     "After 48 hours (2 days)",
     "Most soreness has started to ease."
    ],
    [
     "After 72 hours (3 days)",
     "Most soreness has gone. If yours is not better, contact your practitioner today or on the next working day."
    ]
   ]
  },
  "danger": {
   "heading": [
    "Call {0} now if you get any of these:",
    "Call your local emergency number now if you get any of these:"
   ],
   "how": [
    "Do not wait to see if it gets better.",
    "Do not wait to see if it gets better."
   ],
   "signs": [
    "Trouble breathing",
    "Chest pain or tightness",
    "Sudden trouble with face, speech, sight or balance, or a sudden, terrible headache",
    "Feeling seriously ill",
    "Swelling of the face, lips, tongue or throat",
    "Bleeding that does not stop",
    "Numbness or tingling between the legs, or in both buttocks",
    "Trouble passing pee, leaking pee or poo, or no urge to go",
    "A weak or clumsy arm, leg or foot",
    "Loss of feeling in part of an arm or leg, or in a band around the body",
    "Pain or tingling down both legs, or in both feet",
    "Redness that spreads, with fever",
    "A bad headache with fever, dizziness or vomiting",
    "Very bad pain away from the treated places, such as in the tummy"
   ]
  },
  "today": {
   "heading": "Get medical help today",
   "how": [
    "Call {0}, or call a doctor and ask for an urgent appointment today.",
    "Call a doctor and ask for an urgent appointment today."
   ],
   "signs": [
    "Pain so bad that you cannot stand, think or sleep at all",
    "Sharp pain in the upper back, neck, shoulder, ribs or chest",
    "Fever, shivering, or new night sweats",
    "Skin that is hot, swollen or sore, and red or darker than usual"
   ],
   "someAreas": "This phone service does not cover every part of the country. If nobody answers, call a doctor."
  },
  "nobodyAnswers": [
   "If nobody answers by the end of the next working day, or it gets worse, call a doctor or {0}.",
   "If nobody answers by the end of the next working day, or it gets worse, call a doctor."
  ],
  "inShort": [
   "Call {0} now if it is hard to breathe, your chest hurts or you feel very ill. Call also for a swollen face, trouble with speech, new numbness or weakness, or if you cannot pee.",
   "Call your local emergency number now if it is hard to breathe, your chest hurts or you feel very ill. Call also for a swollen face, trouble with speech, new numbness or weakness, or if you cannot pee."
  ],
  "notes": [
   "No doctor or nurse has checked this information yet."
  ]
 },
 "fil": {
  "name": "Filipino",
  "english": "Filipino (Tagalog)",
  "dir": "ltr",
  "title": "Mas masakit pagkatapos ng acupuncture?",
  "scope": "Para sa mga adult (18 pataas) na nagpa-acupuncture sa likod.",
  "invitation": "Sagutan ang 9 na tanong, at sasabihin namin kung ano ang dapat gawin, at kung gaano kaagad.",
  "call": "Tumawag sa {0}",
  "emergency": "Emergency ba?",
  "usual": "Tumawag sa emergency number sa inyong lugar. Dito, karaniwan itong: {0}.",
  "also": "Puwede rin kayong tumawag sa: {0}.",
  "clinic": "Tawagan ang klinika: {0}",
  "normal": {
   "title": "Ano ang normal",
   "like": "Ang normal na pananakit ay parang masakit na kalamnan pagkatapos mag-ehersisyo.",
   "lines": [
    [
     "Unang 24 oras",
     "Maaaring mas masakit, at may pagkapagod."
    ],
    [
     "Pagkatapos ng 48 oras (2 araw)",
     "Kadalasan, nagsimula nang humupa ang pananakit."
    ],
    [
     "Pagkatapos ng 72 oras (3 araw)",
     "Kadalasan, wala na ang pananakit. Kung hindi pa bumubuti ang sa inyo, kontakin ang inyong acupuncturist ngayong araw o sa susunod na araw ng trabaho."
    ]
   ]
  },
  "danger": {
   "heading": [
    "Tumawag sa {0} ngayon na kung magkaroon kayo ng alinman sa mga ito:",
    "Tumawag ngayon na sa emergency number sa inyong lugar kung magkaroon kayo ng alinman sa mga ito:"
   ],
   "how": [
    "Huwag nang maghintay para tingnan kung bubuti ito.",
    "Huwag nang maghintay para tingnan kung bubuti ito."
   ],
   "signs": [
    "Hirap sa paghinga",
    "Pananakit o paninikip ng dibdib",
    "Biglang problema sa mukha, pagsasalita, paningin, o balanse, o biglaan at napakatinding sakit ng ulo",
    "Napakasama ng pakiramdam",
    "Pamamaga ng mukha, labi, dila, o lalamunan",
    "Pagdurugo na hindi tumitigil",
    "Pamamanhid o tusok-tusok na pakiramdam sa pagitan ng mga hita, o sa magkabilang pisngi ng puwit",
    "Hirap umihi, may lumalabas na ihi o dumi nang hindi sinasadya, o hindi nakakaramdam na kailangang umihi o dumumi",
    "Panghihina o hindi maayos na galaw ng braso, kamay, hita, binti, o paa",
    "Nabawasan o nawalang pakiramdam sa isang bahagi ng braso, kamay, hita, binti, o paa, o paikot sa katawan na parang sinturon",
    "Pananakit o tusok-tusok na pakiramdam pababa sa magkabilang hita o binti, o sa magkabilang paa",
    "Pamumula na kumakalat, na may lagnat",
    "Matinding sakit ng ulo na may lagnat, pagkahilo, o pagsusuka",
    "Napakatinding pananakit sa bahaging hindi ginamot, gaya ng sa tiyan"
   ]
  },
  "today": {
   "heading": "Humingi ng tulong medikal ngayong araw",
   "how": [
    "Tumawag sa {0}, o tumawag sa doktor at humingi ng urgent na appointment ngayong araw.",
    "Tumawag sa doktor at humingi ng urgent na appointment ngayong araw."
   ],
   "signs": [
    "Pananakit na sobrang tindi kaya hindi talaga kayo makatayo, o makapag-isip, o makatulog",
    "Matalim na pananakit sa itaas ng likod, leeg, balikat, tadyang, o dibdib",
    "Lagnat, pangangatog sa ginaw, o bagong pagpapawis sa gabi",
    "Balat na mainit, namamaga, o masakit, at pula o mas maitim kaysa dati"
   ],
   "someAreas": "Hindi sakop ng serbisyong ito sa telepono ang lahat ng bahagi ng bansa. Kung walang sumagot, tumawag sa doktor."
  },
  "nobodyAnswers": [
   "Kung walang sumagot hanggang matapos ang susunod na araw ng trabaho, o lumala ito, tumawag sa doktor o sa {0}.",
   "Kung walang sumagot hanggang matapos ang susunod na araw ng trabaho, o lumala ito, tumawag sa doktor."
  ],
  "inShort": [
   "Tumawag sa {0} ngayon na kung hirap huminga, masakit ang dibdib, o napakasama ng pakiramdam. Tumawag din kung namamaga ang mukha, may problema sa pagsasalita, may bagong pamamanhid o panghihina, o hindi makaihi.",
   "Tumawag ngayon na sa emergency number sa inyong lugar kung hirap huminga, masakit ang dibdib, o napakasama ng pakiramdam. Tumawag din kung namamaga ang mukha, may problema sa pagsasalita, may bagong pamamanhid o panghihina, o hindi makaihi."
  ],
  "notes": [
   "Wala pang doktor o nars na sumuri sa impormasyong ito.",
   "Makina ang gumawa ng saling ito. Wala pang taong sumuri nito."
  ]
 },
 "fr": {
  "name": "Français",
  "english": "French",
  "dir": "ltr",
  "title": "Une douleur plus forte après l’acupuncture ?",
  "scope": "Pour les adultes (18 ans ou plus) qui ont eu de l’acupuncture dans le dos.",
  "invitation": "Répondez à 9 questions et nous vous dirons quoi faire, et dans quel délai.",
  "call": "Appeler le {0}",
  "emergency": "Une urgence ?",
  "usual": "Appelez votre numéro d’urgence local. Ici, c’est d’habitude : {0}.",
  "also": "Vous pouvez aussi appeler : {0}.",
  "clinic": "Appeler le cabinet : {0}",
  "normal": {
   "title": "Ce qui est normal",
   "like": "Les courbatures normales ressemblent à celles que l’on a après le sport.",
   "lines": [
    [
     "Premières 24 heures",
     "Vous pouvez avoir des courbatures plus fortes, et de la fatigue."
    ],
    [
     "Après 48 heures (2 jours)",
     "Le plus souvent, les courbatures ont commencé à diminuer."
    ],
    [
     "Après 72 heures (3 jours)",
     "Le plus souvent, les courbatures ont disparu. Si cela ne va pas mieux, contactez votre spécialiste en acupuncture aujourd’hui ou le prochain jour ouvrable."
    ]
   ]
  },
  "danger": {
   "heading": [
    "Appelez le {0} maintenant si vous avez l’un de ces signes :",
    "Appelez maintenant votre numéro d’urgence local si vous avez l’un de ces signes :"
   ],
   "how": [
    "N’attendez pas de voir si cela s’améliore.",
    "N’attendez pas de voir si cela s’améliore."
   ],
   "signs": [
    "Difficulté à respirer",
    "Douleur ou serrement dans la poitrine",
    "Problème soudain du visage, de la parole, de la vue ou de l’équilibre, ou mal de tête soudain et terrible",
    "Sensation d’être gravement malade",
    "Gonflement du visage, des lèvres, de la langue ou de la gorge",
    "Saignement qui ne s’arrête pas",
    "Engourdissement ou fourmillements entre les jambes, ou dans les deux fesses",
    "Difficulté à uriner (faire pipi), fuites d’urine ou de selles (caca), ou ne plus sentir l’envie de faire pipi ou caca",
    "Manque de force ou maladresse dans un bras, une jambe ou un pied",
    "Perte de sensibilité dans une partie d’un bras ou d’une jambe, ou dans une bande autour du corps",
    "Douleur ou fourmillements qui descendent dans les deux jambes, ou qui sont dans les deux pieds",
    "Rougeur qui s’étend, avec de la fièvre",
    "Fort mal de tête avec de la fièvre, des vertiges ou des vomissements",
    "Douleur très forte ailleurs qu’aux endroits traités, par exemple dans le ventre"
   ]
  },
  "today": {
   "heading": "Demandez une aide médicale aujourd’hui",
   "how": [
    "Appelez le {0}, ou appelez un médecin et demandez un rendez-vous urgent pour aujourd’hui.",
    "Appelez un médecin et demandez un rendez-vous urgent pour aujourd’hui."
   ],
   "signs": [
    "Douleur si forte que vous ne pouvez plus du tout vous tenir debout, ou penser, ou dormir",
    "Douleur vive dans le haut du dos, le cou, l’épaule, les côtes ou la poitrine",
    "Fièvre, frissons, ou nouvelles sueurs la nuit",
    "Peau qui est chaude, gonflée ou douloureuse, et rouge ou plus foncée que d’habitude"
   ],
   "someAreas": "Ce service téléphonique ne couvre pas toutes les régions du pays. Si personne ne répond, appelez un médecin."
  },
  "nobodyAnswers": [
   "Si personne ne répond avant la fin du prochain jour ouvrable, ou si cela s’aggrave, appelez un médecin ou le {0}.",
   "Si personne ne répond avant la fin du prochain jour ouvrable, ou si cela s’aggrave, appelez un médecin."
  ],
  "inShort": [
   "Appelez le {0} maintenant si respirer est difficile, si vous avez mal dans la poitrine ou si vous vous sentez très malade. Appelez aussi pour un visage gonflé, un problème pour parler, un engourdissement nouveau (vous sentez moins le toucher), un manque de force nouveau, ou si vous ne pouvez pas uriner (faire pipi).",
   "Appelez maintenant votre numéro d’urgence local si respirer est difficile, si vous avez mal dans la poitrine ou si vous vous sentez très malade. Appelez aussi pour un visage gonflé, un problème pour parler, un engourdissement nouveau (vous sentez moins le toucher), un manque de force nouveau, ou si vous ne pouvez pas uriner (faire pipi)."
  ],
  "notes": [
   "Aucun médecin et aucun membre du personnel infirmier n’a encore vérifié ces informations.",
   "Une machine a fait cette traduction. Personne ne l’a encore vérifiée."
  ]
 },
 "de": {
  "name": "Deutsch",
  "english": "German",
  "dir": "ltr",
  "title": "Mehr Schmerzen nach Akupunktur?",
  "scope": "Für Erwachsene (18 oder älter), die eine Akupunktur am Rücken hatten.",
  "invitation": "Beantworten Sie 9 Fragen. Dann sagen wir Ihnen, was Sie tun sollen, und wie schnell.",
  "call": "{0} anrufen",
  "emergency": "Notfall?",
  "usual": "Rufen Sie die Notrufnummer vor Ort an. Hier ist das meist: {0}.",
  "also": "Sie können auch anrufen: {0}.",
  "clinic": "Praxis anrufen: {0}",
  "normal": {
   "title": "Was normal ist",
   "like": "Normaler Muskelschmerz fühlt sich an wie Muskelkater nach dem Sport.",
   "lines": [
    [
     "Die ersten 24 Stunden",
     "Der Muskelschmerz kann stärker sein, und Sie können müde sein."
    ],
    [
     "Nach 48 Stunden (2 Tagen)",
     "Meist lässt der Muskelschmerz schon nach."
    ],
    [
     "Nach 72 Stunden (3 Tagen)",
     "Meist ist der Muskelschmerz weg. Wenn Ihrer nicht besser ist, melden Sie sich bei Ihrer Akupunktur-Praxis, heute oder am nächsten Arbeitstag."
    ]
   ]
  },
  "danger": {
   "heading": [
    "Rufen Sie jetzt {0} an, wenn Sie etwas davon bekommen:",
    "Rufen Sie jetzt die Notrufnummer vor Ort an, wenn Sie etwas davon bekommen:"
   ],
   "how": [
    "Warten Sie nicht ab, ob es besser wird.",
    "Warten Sie nicht ab, ob es besser wird."
   ],
   "signs": [
    "Probleme beim Atmen",
    "Schmerzen oder Engegefühl in der Brust",
    "Plötzliche Probleme mit Gesicht, Sprechen, Sehen oder Gleichgewicht, oder plötzliche, furchtbare Kopfschmerzen",
    "Das Gefühl, schwer krank zu sein",
    "Schwellung von Gesicht, Lippen, Zunge oder innen im Hals",
    "Blutung, die nicht aufhört",
    "Taubheits­gefühl oder Kribbeln zwischen den Beinen oder in beiden Pobacken",
    "Probleme beim Wasserlassen (Pinkeln), Urin oder Stuhl ungewollt verlieren, oder kein Harndrang oder kein Stuhldrang",
    "Arm, Bein oder Fuß schwach oder ungeschickt",
    "Weniger oder kein Gefühl in einem Teil von Arm oder Bein, oder in einem Streifen rund um den Körper",
    "Schmerzen oder Kribbeln beide Beine hinunter, oder in beiden Füßen",
    "Rötung, die sich ausbreitet, mit Fieber",
    "Starke Kopfschmerzen mit Fieber, Schwindel oder Erbrechen",
    "Sehr schlimmer Schmerz außerhalb der behandelten Stellen, zum Beispiel im Bauch"
   ]
  },
  "today": {
   "heading": "Holen Sie sich heute ärztliche Hilfe",
   "how": [
    "Rufen Sie {0} an. Oder rufen Sie eine Ärztin oder einen Arzt an, und bitten Sie um einen dringenden Termin heute.",
    "Rufen Sie eine Ärztin oder einen Arzt an, und bitten Sie um einen dringenden Termin heute."
   ],
   "signs": [
    "So starker Schmerz, dass Stehen, Denken oder Schlafen gar nicht geht",
    "Stechender Schmerz in oberem Rücken, Hals, Nacken, Schulter, Rippen oder Brust",
    "Fieber, Frösteln oder Schüttelfrost, oder neuer Nachtschweiß",
    "Haut, die heiß, geschwollen oder schmerzhaft ist, und rot oder dunkler als sonst"
   ],
   "someAreas": "Dieses Telefon ist nicht für alle Teile des Landes da. Wenn niemand abnimmt, rufen Sie eine Ärztin oder einen Arzt an."
  },
  "nobodyAnswers": [
   "Wenn sich bis zum Ende des nächsten Arbeitstags niemand meldet, oder wenn es schlimmer wird, rufen Sie eine Ärztin, einen Arzt oder {0} an.",
   "Wenn sich bis zum Ende des nächsten Arbeitstags niemand meldet, oder wenn es schlimmer wird, rufen Sie eine Ärztin oder einen Arzt an."
  ],
  "inShort": [
   "Rufen Sie jetzt {0} an, wenn das Atmen schwer ist, die Brust weh tut oder Sie sich sehr krank fühlen. Rufen Sie auch an bei geschwollenem Gesicht, Problemen beim Sprechen, neuem Taubheits­gefühl oder neuer Schwäche, oder wenn Sie nicht Wasser lassen (pinkeln) können.",
   "Rufen Sie jetzt die Notrufnummer vor Ort an, wenn das Atmen schwer ist, die Brust weh tut oder Sie sich sehr krank fühlen. Rufen Sie auch an bei geschwollenem Gesicht, Problemen beim Sprechen, neuem Taubheits­gefühl oder neuer Schwäche, oder wenn Sie nicht Wasser lassen (pinkeln) können."
  ],
  "notes": [
   "Noch keine Ärztin, kein Arzt und keine Pflegekraft hat diese Informationen geprüft.",
   "Diese Übersetzung hat eine Maschine gemacht. Noch kein Mensch hat sie geprüft."
  ]
 },
 "el": {
  "name": "Ελληνικά",
  "english": "Greek",
  "dir": "ltr",
  "title": "Πιο πολύς πόνος μετά τον βελονισμό;",
  "scope": "Για ενήλικες (από 18 ετών) που έκαναν βελονισμό στην πλάτη ή στη μέση.",
  "invitation": "Απαντήστε σε 9 ερωτήσεις και θα σας πούμε τι να κάνετε, και πόσο γρήγορα.",
  "call": "Καλέστε το {0}",
  "emergency": "Έκτακτη ανάγκη;",
  "usual": "Καλέστε τον τοπικό αριθμό έκτακτης ανάγκης. Εδώ είναι συνήθως: {0}.",
  "also": "Μπορείτε επίσης να καλέσετε: {0}.",
  "clinic": "Καλέστε το κέντρο βελονισμού: {0}",
  "normal": {
   "title": "Τι είναι συνηθισμένο",
   "like": "Το συνηθισμένο πιάσιμο μοιάζει με το πιάσιμο στους μυς μετά τη γυμναστική.",
   "lines": [
    [
     "Πρώτες 24 ώρες",
     "Μπορεί να νιώθετε πιο πολύ πιάσιμο, και κούραση."
    ],
    [
     "Μετά από 48 ώρες (2 ημέρες)",
     "Το πιάσιμο έχει συνήθως αρχίσει να υποχωρεί."
    ],
    [
     "Μετά από 72 ώρες (3 ημέρες)",
     "Το πιάσιμο έχει συνήθως περάσει. Αν το δικό σας δεν καλυτέρεψε, επικοινωνήστε με το άτομο που σας έκανε τον βελονισμό σήμερα ή την επόμενη εργάσιμη ημέρα."
    ]
   ]
  },
  "danger": {
   "heading": [
    "Καλέστε τώρα το {0} αν σας συμβεί κάτι από αυτά:",
    "Καλέστε τώρα τον τοπικό αριθμό έκτακτης ανάγκης αν σας συμβεί κάτι από αυτά:"
   ],
   "how": [
    "Μην περιμένετε να δείτε αν θα καλυτερέψει.",
    "Μην περιμένετε να δείτε αν θα καλυτερέψει."
   ],
   "signs": [
    "Δυσκολία στην αναπνοή",
    "Πόνος ή σφίξιμο στο στήθος",
    "Ξαφνικό πρόβλημα στο πρόσωπο, στην ομιλία, στην όραση ή στην ισορροπία, ή ξαφνικός, φοβερός πονοκέφαλος",
    "Πολύ άσχημη κατάσταση, σαν σοβαρή αρρώστια",
    "Πρήξιμο στο πρόσωπο, στα χείλη, στη γλώσσα ή μέσα στον λαιμό",
    "Αιμορραγία που δεν σταματά",
    "Λίγη ή καθόλου αίσθηση στο άγγιγμα (μούδιασμα), ή μυρμήγκιασμα, ανάμεσα στα πόδια ή και στους δύο γλουτούς",
    "Δυσκολία να βγουν τα ούρα (τσίσα), ούρα ή κόπρανα (κακά) που φεύγουν άθελα, ή καμία αίσθηση ότι χρειάζεστε τουαλέτα",
    "Αδυναμία (λιγότερη δύναμη) ή αδεξιότητα σε χέρι, πόδι ή πέλμα",
    "Λίγη ή καθόλου αίσθηση στο άγγιγμα, σε μέρος του χεριού ή του ποδιού, ή σε μια ζώνη γύρω από το σώμα",
    "Πόνος ή μυρμήγκιασμα που κατεβαίνει και στα δύο πόδια, ή κάτω από τους αστραγάλους και στα δύο",
    "Κοκκίνισμα που απλώνεται, με πυρετό",
    "Δυνατός πονοκέφαλος με πυρετό, ζάλη ή εμετό",
    "Πολύ δυνατός πόνος έξω από τα μέρη όπου έγινε η θεραπεία, για παράδειγμα στην κοιλιά"
   ]
  },
  "today": {
   "heading": "Ζητήστε ιατρική βοήθεια σήμερα",
   "how": [
    "Καλέστε το {0}, ή τηλεφωνήστε σε γιατρό και ζητήστε επείγον ραντεβού για σήμερα.",
    "Τηλεφωνήστε σε γιατρό και ζητήστε επείγον ραντεβού για σήμερα."
   ],
   "signs": [
    "Πόνος τόσο δυνατός που δεν μπορείτε να σταθείτε στα πόδια σας, να σκεφτείτε ή να κοιμηθείτε καθόλου",
    "Σουβλερός πόνος ψηλά στην πλάτη, στον αυχένα, στον ώμο, στα πλευρά ή στο στήθος",
    "Πυρετός, ρίγη, ή νέοι ιδρώτες τη νύχτα",
    "Δέρμα που είναι ζεστό, πρησμένο ή πονάει, και είναι κόκκινο ή πιο σκούρο από ό,τι συνήθως"
   ],
   "someAreas": "Αυτή η τηλεφωνική υπηρεσία δεν καλύπτει όλα τα μέρη της χώρας. Αν δεν απαντήσει κανείς, τηλεφωνήστε σε γιατρό."
  },
  "nobodyAnswers": [
   "Αν δεν απαντήσει κανείς μέχρι το τέλος της επόμενης εργάσιμης ημέρας, ή αν ο πόνος χειροτερέψει, τηλεφωνήστε σε γιατρό ή στο {0}.",
   "Αν δεν απαντήσει κανείς μέχρι το τέλος της επόμενης εργάσιμης ημέρας, ή αν ο πόνος χειροτερέψει, τηλεφωνήστε σε γιατρό."
  ],
  "inShort": [
   "Καλέστε τώρα το {0} αν η αναπνοή είναι δύσκολη, αν πονάει το στήθος σας ή αν νιώθετε πολύ άσχημα. Καλέστε και για πρησμένο πρόσωπο, πρόβλημα στην ομιλία, για μέρος του σώματος που τώρα νιώθει λίγο ή καθόλου το άγγιγμα, για νέα αδυναμία στο πρόσωπο, σε χέρι ή σε πόδι, ή αν δεν μπορείτε να ουρήσετε.",
   "Καλέστε τώρα τον τοπικό αριθμό έκτακτης ανάγκης αν η αναπνοή είναι δύσκολη, αν πονάει το στήθος σας ή αν νιώθετε πολύ άσχημα. Καλέστε και για πρησμένο πρόσωπο, πρόβλημα στην ομιλία, για μέρος του σώματος που τώρα νιώθει λίγο ή καθόλου το άγγιγμα, για νέα αδυναμία στο πρόσωπο, σε χέρι ή σε πόδι, ή αν δεν μπορείτε να ουρήσετε."
  ],
  "notes": [
   "Ούτε γιατρός ούτε νοσηλευτικό προσωπικό έχει ελέγξει ακόμα αυτές τις πληροφορίες.",
   "Αυτή τη μετάφραση την έκανε μια μηχανή. Κανένας άνθρωπος δεν την έχει ελέγξει ακόμα."
  ]
 },
 "gu": {
  "name": "ગુજરાતી",
  "english": "Gujarati",
  "dir": "ltr",
  "title": "એક્યુપંક્ચર પછી દુખાવો વધ્યો?",
  "scope": "પીઠ કે કમર પર એક્યુપંક્ચર કરાવ્યું હોય તેવા પુખ્ત લોકો માટે (18 વર્ષ કે વધારે).",
  "invitation": "9 સવાલના જવાબ આપો. અમે કહીશું કે શું કરવું, અને કેટલું જલદી.",
  "call": "{0} પર ફોન કરો",
  "emergency": "ઇમરજન્સી છે?",
  "usual": "તમારા વિસ્તારના ઇમરજન્સી નંબર પર ફોન કરો. અહીં તે મોટે ભાગે આ છે: {0}.",
  "also": "તમે આ નંબર પર પણ ફોન કરી શકો છો: {0}.",
  "clinic": "ક્લિનિકને ફોન કરો: {0}",
  "normal": {
   "title": "શું સામાન્ય છે",
   "like": "સામાન્ય કળતર કસરત પછી સ્નાયુઓ દુખે તેવું લાગે છે.",
   "lines": [
    [
     "પહેલા 24 કલાક",
     "કળતર વધારે લાગી શકે, અને થાક લાગી શકે."
    ],
    [
     "48 કલાક (2 દિવસ) પછી",
     "મોટા ભાગનું કળતર ઓછું થવા માંડ્યું હોય છે."
    ],
    [
     "72 કલાક (3 દિવસ) પછી",
     "મોટા ભાગનું કળતર મટી ગયું હોય છે. જો તમારું કળતર ઓછું ન થયું હોય, તો આજે અથવા પછીના કામકાજના દિવસે તમારા એક્યુપંક્ચર થેરાપિસ્ટનો સંપર્ક કરો."
    ]
   ]
  },
  "danger": {
   "heading": [
    "આમાંથી કંઈ પણ થાય, તો અત્યારે જ {0} પર ફોન કરો:",
    "આમાંથી કંઈ પણ થાય, તો અત્યારે જ તમારા વિસ્તારના ઇમરજન્સી નંબર પર ફોન કરો:"
   ],
   "how": [
    "સારું થાય છે કે નહીં તે જોવા રાહ ન જુઓ.",
    "સારું થાય છે કે નહીં તે જોવા રાહ ન જુઓ."
   ],
   "signs": [
    "શ્વાસ લેવામાં તકલીફ",
    "છાતીમાં દુખાવો કે ભીંસ",
    "ચહેરા, બોલવા, જોવા કે સંતુલનમાં અચાનક તકલીફ, કે અચાનક ભયંકર માથાનો દુખાવો",
    "તબિયત ગંભીર રીતે ખરાબ લાગવી",
    "ચહેરા, હોઠ કે જીભ પર, કે ગળાની અંદર સોજો",
    "લોહી વહેવું, જે અટકતું નથી",
    "બે પગની વચ્ચે, કે બંને નિતંબમાં (કૂલામાં) સુન્નપણું કે ઝણઝણાટી",
    "પેશાબ કરવામાં તકલીફ, પેશાબ કે ઝાડો આપમેળે નીકળી જવો, કે પેશાબ કે ઝાડો લાગ્યાની ખબર ન પડવી",
    "હાથ, પગ કે પગના પંજામાં જોર કે કાબૂ ઓછો હોવો",
    "હાથ કે પગના કોઈ ભાગમાં, કે શરીર ફરતે પટ્ટામાં, સ્પર્શ ઓછો લાગવો કે ન લાગવો",
    "બંને પગમાં નીચે સુધી, કે બંને પગના પંજામાં દુખાવો કે ઝણઝણાટી",
    "ફેલાતી લાલાશ, સાથે તાવ",
    "તાવ, ચક્કર કે ઊલટી સાથે ભારે માથાનો દુખાવો",
    "સારવારની જગ્યાઓ સિવાય બીજે, જેમ કે પેટમાં, ખૂબ ભારે દુખાવો"
   ]
  },
  "today": {
   "heading": "આજે જ ડૉક્ટરી મદદ લો",
   "how": [
    "{0} પર ફોન કરો, અથવા ડૉક્ટરને ફોન કરો અને આજની જ અર્જન્ટ એપોઇન્ટમેન્ટ માગો.",
    "ડૉક્ટરને ફોન કરો અને આજની જ અર્જન્ટ એપોઇન્ટમેન્ટ માગો."
   ],
   "signs": [
    "એટલો ભારે દુખાવો કે તમારાથી જરા પણ ઊભા ન રહેવાય, ન વિચારાય કે ન ઊંઘાય",
    "પીઠના ઉપરના ભાગ, ગરદન, ખભા, પાંસળીઓ કે છાતીમાં ભોંકાતો દુખાવો",
    "તાવ, ઠંડી ચડીને કંપારી, કે રાતે પરસેવો વળવો, જે પહેલાં નહોતો વળતો",
    "ચામડી જે ગરમ, સૂજેલી કે દુખતી હોય, અને સાથે લાલ કે રોજ કરતાં ઘેરી પણ હોય"
   ],
   "someAreas": "આ ફોન સેવા દેશના દરેક ભાગમાં નથી. કોઈ જવાબ ન આપે, તો ડૉક્ટરને ફોન કરો."
  },
  "nobodyAnswers": [
   "જો પછીના કામકાજના દિવસના અંત સુધી કોઈ જવાબ ન આપે, અથવા તકલીફ વધે, તો ડૉક્ટરને અથવા {0} પર ફોન કરો.",
   "જો પછીના કામકાજના દિવસના અંત સુધી કોઈ જવાબ ન આપે, અથવા તકલીફ વધે, તો ડૉક્ટરને ફોન કરો."
  ],
  "inShort": [
   "શ્વાસ લેવો અઘરો પડે, છાતીમાં દુખે કે તબિયત ખૂબ ખરાબ લાગે, તો અત્યારે જ {0} પર ફોન કરો. ચહેરા પર સોજો, બોલવામાં તકલીફ કે નવું સુન્નપણું હોય, ચહેરા, હાથ કે પગનું જોર ઘટ્યું હોય, કે પેશાબ ન થઈ શકે, તોપણ ફોન કરો.",
   "શ્વાસ લેવો અઘરો પડે, છાતીમાં દુખે કે તબિયત ખૂબ ખરાબ લાગે, તો અત્યારે જ તમારા વિસ્તારના ઇમરજન્સી નંબર પર ફોન કરો. ચહેરા પર સોજો, બોલવામાં તકલીફ કે નવું સુન્નપણું હોય, ચહેરા, હાથ કે પગનું જોર ઘટ્યું હોય, કે પેશાબ ન થઈ શકે, તોપણ ફોન કરો."
  ],
  "notes": [
   "હજુ સુધી કોઈ ડૉક્ટર કે નર્સે આ માહિતી તપાસી નથી.",
   "આ અનુવાદ મશીને કર્યો છે. હજુ સુધી કોઈ માણસે તેને તપાસ્યો નથી."
  ]
 },
 "ht": {
  "name": "Kreyòl ayisyen",
  "english": "Haitian Creole",
  "dir": "ltr",
  "title": "Plis doulè apre akiponkti?",
  "scope": "Pou granmoun (18 an oswa plis) ki te fè akiponkti nan do yo.",
  "invitation": "Reponn 9 kesyon, epi n ap di ou kisa pou ou fè ak nan konbyen tan.",
  "call": "Rele {0}",
  "emergency": "Se yon ijans?",
  "usual": "Rele nimewo ijans lokal ou. Isit la, anjeneral se: {0}.",
  "also": "Ou ka rele tou: {0}.",
  "clinic": "Rele klinik la: {0}",
  "normal": {
   "title": "Sa ki nòmal",
   "like": "Doulè misk nòmal sanble ak misk ki fè mal apre egzèsis.",
   "lines": [
    [
     "Premye 24 èdtan yo",
     "Doulè misk yo ka pi fò, epi ou ka santi fatig."
    ],
    [
     "Apre 48 èdtan (2 jou)",
     "Pifò doulè misk deja kòmanse diminye."
    ],
    [
     "Apre 72 èdtan (3 jou)",
     "Pifò doulè misk deja pase nèt. Si pa ou la pa pi byen, kontakte akiponktè ou jodi a oswa pwochen jou travay la."
    ]
   ]
  },
  "danger": {
   "heading": [
    "Rele {0} kounye a si ou gen youn nan siy sa yo:",
    "Rele nimewo ijans lokal ou kounye a si ou gen youn nan siy sa yo:"
   ],
   "how": [
    "Pa tann pou wè si sa ap vin pi byen.",
    "Pa tann pou wè si sa ap vin pi byen."
   ],
   "signs": [
    "Difikilte pou respire",
    "Pwatrin ki fè mal oswa ki sere",
    "Pwoblèm toudenkou nan figi, nan pale, nan wè oswa nan kenbe ekilib, oswa yon mal tèt terib toudenkou",
    "Santi ou malad grav",
    "Figi, po bouch, lang oswa gòj ki anfle",
    "Senyen ki pa sispann",
    "Angoudisman oswa pikotman ant janm yo, oswa nan tou de fès yo (dèyè)",
    "Difikilte pou fè pipi, pipi oswa poupou ki chape poukont li, oswa pa santi anvi pipi ankò, oswa pa santi anvi poupou ankò",
    "Bra, janm oswa pye ki manke fòs oswa ki maladwa",
    "Santi mwens, oswa pa santi anyen, lè yo touche yon pati nan yon bra oswa yon janm, oswa yon zòn tankou sentiwon toutotou kò a",
    "Doulè oswa pikotman ki desann nan tou de janm yo, oswa nan tou de pye yo",
    "Po wouj k ap gaye, ak lafyèv",
    "Yon gwo mal tèt ak lafyèv, tèt vire oswa vomisman",
    "Doulè ki fò anpil lòt kote pase kote yo te trete a, tankou nan vant"
   ]
  },
  "today": {
   "heading": "Chèche èd medikal jodi a",
   "how": [
    "Rele {0}, oswa rele yon doktè epi mande yon randevou prese pou jodi a.",
    "Rele yon doktè epi mande yon randevou prese pou jodi a."
   ],
   "signs": [
    "Doulè ki tèlman fò ou pa ka kanpe, oswa ou pa ka panse, oswa ou pa ka dòmi ditou",
    "Doulè file nan anwo do, kou, zèpòl, kòt oswa pwatrin",
    "Lafyèv, frison, oswa nouvo swe lannwit",
    "Po ki cho, ki anfle oswa ki fè mal, epi ki wouj oswa pi fonse pase dabitid"
   ],
   "someAreas": "Sèvis telefòn sa a pa kouvri tout zòn nan peyi a. Si pèsonn pa reponn, rele yon doktè."
  },
  "nobodyAnswers": [
   "Si pèsonn pa reponn anvan pwochen jou travay la fini, oswa si sa vin pi mal, rele yon doktè oswa {0}.",
   "Si pèsonn pa reponn anvan pwochen jou travay la fini, oswa si sa vin pi mal, rele yon doktè."
  ],
  "inShort": [
   "Rele {0} kounye a si li difisil pou respire, si pwatrin ou fè mal oswa si ou santi ou malad anpil. Rele tou pou figi ki anfle, pwoblèm pou pale, nouvo angoudisman (ou santi mwens oswa ou pa santi anyen lè yo touche ou), nouvo mank fòs, oswa si ou pa ka pipi.",
   "Rele nimewo ijans lokal ou kounye a si li difisil pou respire, si pwatrin ou fè mal oswa si ou santi ou malad anpil. Rele tou pou figi ki anfle, pwoblèm pou pale, nouvo angoudisman (ou santi mwens oswa ou pa santi anyen lè yo touche ou), nouvo mank fòs, oswa si ou pa ka pipi."
  ],
  "notes": [
   "Okenn doktè ni enfimyè poko verifye enfòmasyon sa yo.",
   "Se yon machin ki fè tradiksyon sa a. Pèsonn poko verifye li."
  ]
 },
 "he": {
  "name": "עברית",
  "english": "Hebrew",
  "dir": "rtl",
  "title": "יותר כאב אחרי דיקור?",
  "scope": "למבוגרים (בני 18 ומעלה) שעברו דיקור בגב.",
  "invitation": "ענו על 9 שאלות ונגיד לכם מה לעשות, ותוך כמה זמן.",
  "call": "חייגו {0}",
  "emergency": "מקרה חירום?",
  "usual": "חייגו למספר החירום המקומי. כאן הוא בדרך כלל: {0}.",
  "also": "אפשר לחייג גם: {0}.",
  "clinic": "התקשרו לקליניקה: {0}",
  "normal": {
   "title": "מה רגיל",
   "like": "כאב שרירים רגיל מרגיש כמו שרירים תפוסים אחרי התעמלות.",
   "lines": [
    [
     "24 השעות הראשונות",
     "אפשר להרגיש יותר כאב שרירים, וגם עייפות."
    ],
    [
     "אחרי 48 שעות (2 ימים)",
     "ברוב המקרים כאב השרירים התחיל להיחלש."
    ],
    [
     "אחרי 72 שעות (3 ימים)",
     "ברוב המקרים כאב השרירים עבר. אם הכאב שלכם לא השתפר, צרו קשר עם קליניקת הדיקור היום או ביום העבודה הבא."
    ]
   ]
  },
  "danger": {
   "heading": [
    "חייגו {0} עכשיו אם מופיע אצלכם משהו מאלה:",
    "חייגו עכשיו למספר החירום המקומי אם מופיע אצלכם משהו מאלה:"
   ],
   "how": [
    "אל תחכו לראות אם זה משתפר.",
    "אל תחכו לראות אם זה משתפר."
   ],
   "signs": [
    "קושי בנשימה",
    "כאב או לחץ בחזה",
    "בעיה פתאומית בפנים, בדיבור, בראייה או בשיווי המשקל, או כאב ראש פתאומי ונורא",
    "הרגשה רעה מאוד, כמו במחלה קשה",
    "נפיחות של הפנים, השפתיים, הלשון או הגרון",
    "דימום שלא נפסק",
    "נימול, ירידה בתחושה, חוסר תחושה או עקצוץ בין הרגליים, או בשני צידי הישבן",
    "קושי להשתין, בריחה של שתן או צואה, או שלא מרגישים צורך ללכת לשירותים",
    "חולשה או תנועה מגושמת ביד, ברגל או בכף הרגל",
    "ירידה בתחושה או חוסר תחושה בחלק מהיד או מהרגל, או בפס סביב הגוף",
    "כאב או עקצוץ לאורך שתי הרגליים, או בשתי כפות הרגליים",
    "אדמומיות שמתפשטת, עם חום",
    "כאב ראש חזק עם חום, סחרחורת או הקאות",
    "כאב חזק מאוד מחוץ למקומות שטופלו, למשל בבטן"
   ]
  },
  "today": {
   "heading": "פנו לעזרה רפואית עוד היום",
   "how": [
    "חייגו {0}, או התקשרו לרופא או לרופאה ובקשו תור דחוף להיום.",
    "התקשרו לרופא או לרופאה ובקשו תור דחוף להיום."
   ],
   "signs": [
    "כאב חזק כל כך שאי אפשר בכלל לעמוד, לחשוב או לישון",
    "כאב חד בגב העליון, בצוואר, בכתף, בצלעות או בחזה",
    "חום, צמרמורת או הזעות לילה חדשות",
    "עור שהוא חם, נפוח או כואב, וגם אדום או כהה יותר מהרגיל"
   ],
   "someAreas": "שירות הטלפון הזה לא פועל בכל חלקי המדינה. אם אין תשובה, התקשרו לרופא או לרופאה."
  },
  "nobodyAnswers": [
   "אם אין תשובה עד סוף יום העבודה הבא, או אם הכאב מחמיר, התקשרו לרופא או לרופאה, או חייגו {0}.",
   "אם אין תשובה עד סוף יום העבודה הבא, או אם הכאב מחמיר, התקשרו לרופא או לרופאה."
  ],
  "inShort": [
   "חייגו {0} עכשיו אם קשה לנשום, אם כואב בחזה או אם אתם מרגישים חולים מאוד. חייגו גם אם הפנים נפוחים, אם יש קושי בדיבור, אם התחילו חולשה בפנים, ביד או ברגל, ירידה בתחושה או חוסר תחושה, או אם אי אפשר להשתין.",
   "חייגו עכשיו למספר החירום המקומי אם קשה לנשום, אם כואב בחזה או אם אתם מרגישים חולים מאוד. חייגו גם אם הפנים נפוחים, אם יש קושי בדיבור, אם התחילו חולשה בפנים, ביד או ברגל, ירידה בתחושה או חוסר תחושה, או אם אי אפשר להשתין."
  ],
  "notes": [
   "צוות רפואי עדיין לא בדק את המידע הזה.",
   "מכונה תרגמה את הטקסט הזה. שום אדם עדיין לא בדק את התרגום."
  ]
 },
 "hi": {
  "name": "हिन्दी",
  "english": "Hindi",
  "dir": "ltr",
  "title": "एक्यूपंक्चर के बाद दर्द बढ़ गया?",
  "scope": "उन बड़ों के लिए (18 साल या ज़्यादा), जिन्होंने पीठ या कमर पर एक्यूपंक्चर करवाया है।",
  "invitation": "9 सवालों के जवाब दें। हम बताएँगे कि क्या करना है, और कितनी जल्दी।",
  "call": "{0} पर फ़ोन करें",
  "emergency": "इमरजेंसी है?",
  "usual": "अपने यहाँ के इमरजेंसी नंबर पर फ़ोन करें। यहाँ वह आम तौर पर यह है: {0}।",
  "also": "इस नंबर पर भी फ़ोन किया जा सकता है: {0}।",
  "clinic": "क्लिनिक को फ़ोन करें: {0}",
  "normal": {
   "title": "क्या आम बात है",
   "like": "आम दुखन वैसी लगती है, जैसी कसरत के बाद मांसपेशियों में होती है।",
   "lines": [
    [
     "पहले 24 घंटे",
     "दुखन ज़्यादा लग सकती है, और थकान हो सकती है।"
    ],
    [
     "48 घंटे (2 दिन) बाद",
     "ज़्यादातर दुखन कम होने लगी है।"
    ],
    [
     "72 घंटे (3 दिन) बाद",
     "ज़्यादातर दुखन चली गई है। अगर आपकी दुखन कम नहीं हुई, तो आज या अगले कामकाजी दिन अपने एक्यूपंक्चर थेरेपिस्ट से संपर्क करें।"
    ]
   ]
  },
  "danger": {
   "heading": [
    "इनमें से कुछ भी हो, तो अभी {0} पर फ़ोन करें:",
    "इनमें से कुछ भी हो, तो अभी अपने यहाँ के इमरजेंसी नंबर पर फ़ोन करें:"
   ],
   "how": [
    "ठीक होता है या नहीं, यह देखने के लिए इंतज़ार न करें।",
    "ठीक होता है या नहीं, यह देखने के लिए इंतज़ार न करें।"
   ],
   "signs": [
    "साँस लेने में तकलीफ़",
    "सीने में दर्द या जकड़न",
    "अचानक चेहरे, बोलने, देखने या संतुलन में दिक्कत, या अचानक भयानक सिरदर्द",
    "तबीयत बहुत ज़्यादा खराब लगना",
    "चेहरे, होंठ या जीभ पर, या गले के अंदर सूजन",
    "खून बहना जो रुक नहीं रहा",
    "टाँगों के बीच, या दोनों नितंबों (चूतड़ों) में सुन्नपन या झुनझुनी",
    "पेशाब करने में दिक्कत, पेशाब या पाखाना अपने आप निकलना, या पेशाब या पाखाना लगने का पता न चलना",
    "हाथ, टाँग या पैर में ताकत या काबू कम होना",
    "हाथ, टाँग या पैर के किसी हिस्से में, या बदन पर बेल्ट जैसे घेरे में, छूने का एहसास कम या खत्म होना",
    "दोनों टाँगों में नीचे तक, या दोनों पैरों में दर्द या झुनझुनी",
    "फैलती हुई लाली, साथ में बुखार",
    "बुखार, चक्कर या उल्टी के साथ तेज़ सिरदर्द",
    "इलाज वाली जगहों के अलावा कहीं और, जैसे पेट में, बहुत तेज़ दर्द"
   ]
  },
  "today": {
   "heading": "आज ही डॉक्टरी मदद लें",
   "how": [
    "{0} पर फ़ोन करें, या डॉक्टर को फ़ोन करें और आज ही का अर्जेंट अपॉइंटमेंट माँगें।",
    "डॉक्टर को फ़ोन करें और आज ही का अर्जेंट अपॉइंटमेंट माँगें।"
   ],
   "signs": [
    "इतना तेज़ दर्द कि खड़ा होना, सोचना या सोना बिल्कुल न हो पाए",
    "पीठ के ऊपरी हिस्से, गर्दन, कंधे, पसलियों या सीने में तीखा दर्द",
    "बुखार, कँपकँपी, या रात को पसीना आना, जो पहले नहीं आता था",
    "त्वचा जो गर्म, सूजी या दुखती हो, और साथ ही लाल या आम दिनों से गहरे रंग की हो"
   ],
   "someAreas": "यह फ़ोन सेवा देश के हर हिस्से में नहीं है। कोई जवाब न दे, तो डॉक्टर को फ़ोन करें।"
  },
  "nobodyAnswers": [
   "अगर अगले कामकाजी दिन के अंत तक कोई जवाब न दे, या तकलीफ़ बढ़े, तो डॉक्टर को या {0} पर फ़ोन करें।",
   "अगर अगले कामकाजी दिन के अंत तक कोई जवाब न दे, या तकलीफ़ बढ़े, तो डॉक्टर को फ़ोन करें।"
  ],
  "inShort": [
   "साँस लेना मुश्किल हो, सीने में दर्द हो या तबीयत बहुत खराब लगे, तो अभी {0} पर फ़ोन करें। चेहरे पर सूजन, बोलने में दिक्कत, नया सुन्नपन या चेहरे, हाथ या पैर में ताकत की नई कमी हो, या पेशाब न हो पाए, तो भी फ़ोन करें।",
   "साँस लेना मुश्किल हो, सीने में दर्द हो या तबीयत बहुत खराब लगे, तो अभी अपने यहाँ के इमरजेंसी नंबर पर फ़ोन करें। चेहरे पर सूजन, बोलने में दिक्कत, नया सुन्नपन या चेहरे, हाथ या पैर में ताकत की नई कमी हो, या पेशाब न हो पाए, तो भी फ़ोन करें।"
  ],
  "notes": [
   "अभी तक किसी डॉक्टर या नर्स ने यह जानकारी नहीं जाँची है।",
   "यह अनुवाद मशीन ने किया है। अभी तक किसी इंसान ने इसे नहीं जाँचा है।"
  ]
 },
 "it": {
  "name": "Italiano",
  "english": "Italian",
  "dir": "ltr",
  "title": "Più dolore dopo l’agopuntura?",
  "scope": "Per persone adulte (18 anni o più) che hanno ricevuto l’agopuntura alla schiena.",
  "invitation": "Risponda a 9 domande e le diremo che cosa fare, ed entro quando.",
  "call": "Chiami il numero {0}",
  "emergency": "Emergenza?",
  "usual": "Chiami il numero di emergenza locale. Qui di solito è: {0}.",
  "also": "Può chiamare anche: {0}.",
  "clinic": "Chiami lo studio: {0}",
  "normal": {
   "title": "Che cosa è normale",
   "like": "Il normale indolenzimento è come i muscoli che fanno male dopo lo sport.",
   "lines": [
    [
     "Prime 24 ore",
     "Può sentire più indolenzimento, e stanchezza."
    ],
    [
     "Dopo 48 ore (2 giorni)",
     "Di solito l’indolenzimento ha cominciato a diminuire."
    ],
    [
     "Dopo 72 ore (3 giorni)",
     "Di solito l’indolenzimento è passato. Se il suo non è migliorato, oggi o il prossimo giorno lavorativo contatti chi le ha fatto l’agopuntura."
    ]
   ]
  },
  "danger": {
   "heading": [
    "Chiami subito il numero {0} se compare uno di questi segni:",
    "Chiami subito il numero di emergenza locale se compare uno di questi segni:"
   ],
   "how": [
    "Non aspetti per vedere se migliora.",
    "Non aspetti per vedere se migliora."
   ],
   "signs": [
    "Fatica a respirare",
    "Dolore o senso di oppressione al petto",
    "Problemi improvvisi al viso, nel parlare, nella vista o nell’equilibrio, o un mal di testa improvviso e terribile",
    "Malessere grave",
    "Gonfiore di viso, labbra, lingua o gola",
    "Sangue che non si ferma",
    "Poca o nessuna sensibilità, o formicolio, tra le gambe o in tutte e due le natiche",
    "Problemi a fare pipì, perdite di pipì o feci, o mancanza dello stimolo per pipì o feci",
    "Poca forza o movimenti impacciati in un braccio, una gamba o un piede",
    "Poca o nessuna sensibilità in una parte di un braccio o di una gamba, o in una fascia intorno al corpo",
    "Dolore o formicolio giù per tutte e due le gambe, o in tutti e due i piedi",
    "Rossore che si allarga, con febbre",
    "Forte mal di testa con febbre, giramenti di testa o vomito",
    "Dolore molto forte fuori dai punti trattati, per esempio alla pancia"
   ]
  },
  "today": {
   "heading": "Chieda aiuto medico oggi stesso",
   "how": [
    "Chiami il numero {0}, o chiami un medico e chieda un appuntamento urgente per oggi.",
    "Chiami un medico e chieda un appuntamento urgente per oggi."
   ],
   "signs": [
    "Dolore così forte che non si riesce a stare in piedi, o a pensare, o a dormire nemmeno un poco",
    "Dolore pungente nella parte alta della schiena, nel collo, nella spalla, nelle costole o nel petto",
    "Febbre, brividi o nuovi sudori notturni",
    "Pelle calda, gonfia o che fa male, e rossa o più scura del solito"
   ],
   "someAreas": "Questo servizio telefonico non copre tutte le zone del Paese. Se nessuno risponde, chiami un medico."
  },
  "nobodyAnswers": [
   "Se nessuno risponde entro la fine del prossimo giorno lavorativo, o se il dolore peggiora, chiami un medico o il numero {0}.",
   "Se nessuno risponde entro la fine del prossimo giorno lavorativo, o se il dolore peggiora, chiami un medico."
  ],
  "inShort": [
   "Chiami subito il numero {0} se è difficile respirare, se le fa male il petto o se sta molto male. Chiami anche se il viso è gonfio, se ha problemi a parlare, se una parte del corpo ha meno forza di prima, o sente il tocco meno di prima o per niente, o se non riesce a fare pipì.",
   "Chiami subito il numero di emergenza locale se è difficile respirare, se le fa male il petto o se sta molto male. Chiami anche se il viso è gonfio, se ha problemi a parlare, se una parte del corpo ha meno forza di prima, o sente il tocco meno di prima o per niente, o se non riesce a fare pipì."
  ],
  "notes": [
   "Queste informazioni non sono ancora state controllate da un medico o da personale infermieristico.",
   "Questa traduzione è stata fatta da una macchina. Nessuna persona l’ha ancora controllata."
  ]
 },
 "ja": {
  "name": "日本語",
  "english": "Japanese",
  "dir": "ltr",
  "title": "鍼（はり）治療のあと、痛みが強くなりましたか",
  "scope": "背中や腰に鍼（はり）治療を受けた大人（18才以上）のためのものです。",
  "invitation": "9つの質問に答えてください。何をするか、どのくらい急ぐかをお知らせします。",
  "call": "{0}に電話",
  "emergency": "緊急ですか",
  "usual": "その地域の救急の番号に電話してください。ここでは、ふつうはこの番号です：{0}。",
  "also": "ここにも電話できます：{0}。",
  "clinic": "治療院に電話：{0}",
  "normal": {
   "title": "よくあること",
   "like": "よくある痛みは、運動のあとの筋肉痛のような感じです。",
   "lines": [
    [
     "最初の24時間",
     "前より痛く感じたり、疲れたりすることがあります。"
    ],
    [
     "48時間（2日）後",
     "筋肉痛のような痛みのほとんどは、楽になり始めています。"
    ],
    [
     "72時間（3日）後",
     "筋肉痛のような痛みのほとんどは、消えています。あなたの痛みが良くなっていないなら、今日か次の営業日に、鍼の先生に連絡してください。"
    ]
   ]
  },
  "danger": {
   "heading": [
    "次のどれかが出たら、今すぐ{0}に電話してください：",
    "次のどれかが出たら、今すぐその地域の救急の番号に電話してください："
   ],
   "how": [
    "良くなるのを待たないでください。",
    "良くなるのを待たないでください。"
   ],
   "signs": [
    "息が苦しい",
    "胸が痛い、または胸がしめつけられる",
    "突然、顔・言葉・見え方・バランスがおかしくなった、または突然の激しい頭痛",
    "とても具合が悪い",
    "顔、くちびる、舌、またはのどがはれている",
    "血が止まらない",
    "股（また）のあいだ、または両方のおしりの感覚がにぶい・ない、またはピリピリしびれる",
    "おしっこが出ない・出にくい、おしっこかうんちがもれる、またはおしっこかうんちをしたい感じが起こらない",
    "腕や手、脚、または足首から先に力が入らない・入りにくい、またはうまく動かせない",
    "腕か脚の一部、または体を帯のように囲む部分の感覚がにぶい・ない",
    "両方の脚を下に伝わる、または両方の足首から先の、痛みかピリピリするしびれ",
    "赤みが広がり、発熱もある",
    "強い頭痛で、発熱、めまい、または吐くことがある",
    "治療した所以外（おなかなど）の、とても激しい痛み"
   ]
  },
  "today": {
   "heading": "今日中に病院で医師にみてもらってください",
   "how": [
    "{0}に電話してください。または、医師に電話して、今日中に急いでみてほしいと伝えてください。",
    "医師に電話して、今日中に急いでみてほしいと伝えてください。"
   ],
   "signs": [
    "立つ、考える、または眠ることがまったくできないほどの、とてもひどい痛み",
    "背中の上のほう、首、肩、ろっ骨、または胸の、鋭い痛み",
    "発熱、寒気（さむけ）、または新しく始まった寝あせ",
    "皮ふの熱い、はれた、または痛い所で、いつもより赤いか黒っぽい"
   ],
   "someAreas": "この電話は、国の中で使えない地域があります。だれも出ないときは、医師に電話してください。"
  },
  "nobodyAnswers": [
   "次の営業日の終わりまでに連絡がつかないとき、または悪くなったときは、医師か{0}に電話してください。",
   "次の営業日の終わりまでに連絡がつかないとき、または悪くなったときは、医師に電話してください。"
  ],
  "inShort": [
   "息が苦しい、胸が痛い、またはとても具合が悪いなら、今すぐ{0}に電話してください。顔がはれた、うまく話せない、新しく感覚がにぶくなった・なくなった、新しく力が入らなくなった、またはおしっこが出ないときも、電話してください。",
   "息が苦しい、胸が痛い、またはとても具合が悪いなら、今すぐその地域の救急の番号に電話してください。顔がはれた、うまく話せない、新しく感覚がにぶくなった・なくなった、新しく力が入らなくなった、またはおしっこが出ないときも、電話してください。"
  ],
  "notes": [
   "この情報は、まだ医師も看護師も確かめていません。",
   "この翻訳は機械が作りました。まだ人は確かめていません。"
  ]
 },
 "ko": {
  "name": "한국어",
  "english": "Korean",
  "dir": "ltr",
  "title": "침 치료 뒤에 더 아픈가요?",
  "scope": "등이나 허리에 침 치료를 받은 성인(만 18세 이상)을 위한 것입니다.",
  "invitation": "질문 9개에 답하면 무엇을, 얼마나 빨리 해야 하는지 알려 드립니다.",
  "call": "전화하기: {0}",
  "emergency": "응급 상황인가요?",
  "usual": "이 지역 응급 번호로 전화하세요. 여기에서는 보통: {0}.",
  "also": "이 번호로도 전화할 수 있습니다: {0}.",
  "clinic": "클리닉에 전화하기: {0}",
  "normal": {
   "title": "어떤 것이 정상인가요",
   "like": "정상적인 뻐근함은 운동한 뒤의 뻐근한 근육 같은 느낌입니다.",
   "lines": [
    [
     "처음 24시간",
     "더 뻐근하고 피곤할 수 있습니다."
    ],
    [
     "48시간(2일) 뒤",
     "뻐근함이 대부분 덜해지기 시작했습니다."
    ],
    [
     "72시간(3일) 뒤",
     "뻐근함이 대부분 사라졌습니다. 나아지지 않았으면 오늘이나 다음 평일에 침을 놓은 분에게 연락하세요."
    ]
   ]
  },
  "danger": {
   "heading": [
    "아래 중 하나라도 생기면 지금 {0}번으로 전화하세요:",
    "아래 중 하나라도 생기면 지금 이 지역 응급 번호로 전화하세요:"
   ],
   "how": [
    "나아지는지 보려고 기다리지 마세요.",
    "나아지는지 보려고 기다리지 마세요."
   ],
   "signs": [
    "숨쉬기 힘듦",
    "가슴이 아프거나 조임",
    "얼굴, 말, 시력, 균형에 갑자기 생긴 문제, 또는 갑작스럽고 극심한 두통",
    "몸 상태가 매우 나쁨",
    "얼굴, 입술, 혀 또는 목구멍이 부음",
    "멈추지 않는 출혈",
    "다리 사이나 양쪽 엉덩이가 저릿하거나, 감각이 둔하거나 없음",
    "소변보기 힘듦, 소변이나 대변을 지림, 또는 마려운 느낌이 없음",
    "팔, 손, 다리 또는 발에 힘이 빠지거나 마음대로 잘 움직이지 않음",
    "팔이나 다리의 일부, 또는 몸을 띠처럼 두른 부위의 감각이 둔하거나 없음",
    "양쪽 다리를 따라 내려가거나 양쪽 발에 있는 통증 또는 저릿함",
    "몸에 열이 나면서 붉은 부분이 번짐",
    "열, 어지러움 또는 구토와 함께 오는 심한 두통",
    "배처럼 치료받은 부위가 아닌 곳의 매우 심한 통증"
   ]
  },
  "today": {
   "heading": "오늘 병원 진료를 받으세요",
   "how": [
    "건강 상담 전화({0})에 전화하거나, 병원 의사에게 전화해서 오늘 급히 진료해 달라고 하세요.",
    "병원 의사에게 전화해서 오늘 급히 진료해 달라고 하세요."
   ],
   "signs": [
    "너무 심해서 전혀 서지 못하거나, 생각하지 못하거나, 자지 못하는 통증",
    "등 위쪽, 목, 어깨, 갈비뼈 또는 가슴의 날카로운 통증",
    "열, 오한, 또는 밤에 식은땀이 새로 생김",
    "뜨겁거나 붓거나 아프면서 동시에 평소보다 붉거나 어두운 피부"
   ],
   "someAreas": "이 전화 서비스는 나라의 모든 지역에서 되지는 않습니다. 아무도 받지 않으면 병원 의사에게 전화하세요."
  },
  "nobodyAnswers": [
   "다음 평일이 끝날 때까지 아무도 답하지 않거나 심해지면, 병원 의사나 건강 상담 전화({0})에 전화하세요.",
   "다음 평일이 끝날 때까지 아무도 답하지 않거나 심해지면, 병원 의사에게 전화하세요."
  ],
  "inShort": [
   "숨쉬기 힘들거나, 가슴이 아프거나, 몸 상태가 매우 나쁘면 지금 {0}번으로 전화하세요. 얼굴이 붓거나, 말하는 데 문제가 있거나, 새로 감각이 둔해지거나 없어지거나, 새로 힘이 빠지거나, 소변을 볼 수 없을 때도 전화하세요.",
   "숨쉬기 힘들거나, 가슴이 아프거나, 몸 상태가 매우 나쁘면 지금 이 지역 응급 번호로 전화하세요. 얼굴이 붓거나, 말하는 데 문제가 있거나, 새로 감각이 둔해지거나 없어지거나, 새로 힘이 빠지거나, 소변을 볼 수 없을 때도 전화하세요."
  ],
  "notes": [
   "아직 이 정보를 확인한 의사나 간호사가 없습니다.",
   "이 번역은 기계가 했습니다. 아직 사람이 확인하지 않았습니다."
  ]
 },
 "fa": {
  "name": "فارسی",
  "english": "Persian (Farsi)",
  "dir": "rtl",
  "title": "بعد از طب سوزنی دردتان بیشتر شده است؟",
  "scope": "برای بزرگسالان (18 سال یا بیشتر) که روی پشت یا کمرشان طب سوزنی انجام شده است.",
  "invitation": "به 9 سؤال جواب دهید. ما می‌گوییم چه کار کنید و چقدر زود.",
  "call": "به {0} زنگ بزنید",
  "emergency": "اورژانس (عاجل)؟",
  "usual": "به شمارهٔ اورژانس محل خود زنگ بزنید. این‌جا معمولاً این است: {0}.",
  "also": "به این شماره هم می‌توانید زنگ بزنید: {0}.",
  "clinic": "زنگ زدن به کلینیک: {0}",
  "normal": {
   "title": "چه چیزی عادی است",
   "like": "کوفتگی عادی مثل کوفتگی عضله‌ها بعد از ورزش است.",
   "lines": [
    [
     "24 ساعت اول",
     "شاید کوفتگی بیشتر شود و احساس خستگی کنید."
    ],
    [
     "بعد از 48 ساعت (2 روز)",
     "بیشتر کوفتگی‌ها شروع به کم شدن کرده‌اند."
    ],
    [
     "بعد از 72 ساعت (3 روز)",
     "بیشتر کوفتگی‌ها از بین رفته‌اند. اگر مال شما بهتر نشده، امروز یا روز کاری بعد با درمانگر خود تماس بگیرید."
    ]
   ]
  },
  "danger": {
   "heading": [
    "اگر یکی از این‌ها پیش آمد، همین حالا به {0} زنگ بزنید:",
    "اگر یکی از این‌ها پیش آمد، همین حالا به شمارهٔ اورژانس محل خود زنگ بزنید:"
   ],
   "how": [
    "صبر نکنید تا ببینید بهتر می‌شود یا نه.",
    "صبر نکنید تا ببینید بهتر می‌شود یا نه."
   ],
   "signs": [
    "سختی در نفس کشیدن",
    "درد یا فشار در قفسهٔ سینه",
    "مشکل ناگهانی در صورت، حرف زدن، دیدن یا تعادل، یا سردرد ناگهانی و وحشتناک",
    "بدحالی شدید",
    "ورم صورت، لب‌ها، زبان یا داخل گلو",
    "خونریزی که بند نمی‌آید",
    "بی‌حسی یا گزگز بین پاها، یا در هر دو طرف باسن",
    "مشکل در بیرون آمدن ادرار، بی‌اختیار آمدن ادرار یا مدفوع، یا حس نکردن نیاز به ادرار یا مدفوع",
    "کم‌زوری دست یا پا، یا ناهماهنگی حرکت آن",
    "کم شدن یا از دست رفتن حس لمس در بخشی از دست یا پا، یا در نواری دور بدن",
    "درد یا گزگزی که در هر دو پا به پایین می‌رود، یا در هر دو پا از مچ پا به پایین است",
    "قرمزی که پخش می‌شود، همراه با تب",
    "سردرد شدید همراه با تب، سرگیجه یا استفراغ",
    "درد خیلی شدید در جایی غیر از جاهای درمان‌شده، مثلاً در شکم"
   ]
  },
  "today": {
   "heading": "همین امروز کمک پزشکی بگیرید",
   "how": [
    "به {0} زنگ بزنید، یا به دکتر زنگ بزنید و برای همین امروز نوبت فوری بخواهید.",
    "به دکتر زنگ بزنید و برای همین امروز نوبت فوری بخواهید."
   ],
   "signs": [
    "دردی آن‌قدر شدید که اصلاً نمی‌توانید بایستید، یا فکر کنید، یا بخوابید",
    "درد تیز در بالای پشت، گردن، شانه، دنده‌ها یا قفسهٔ سینه",
    "تب، لرز، یا عرق شبانهٔ تازه",
    "پوستی که داغ، ورم‌کرده یا دردناک است، و قرمز یا تیره‌تر از همیشه است"
   ],
   "someAreas": "این خدمت تلفنی در همهٔ جاهای کشور نیست. اگر کسی جواب نداد، به دکتر زنگ بزنید."
  },
  "nobodyAnswers": [
   "اگر تا پایان روز کاری بعد کسی جواب نداد، یا درد بدتر شد، به دکتر یا به {0} زنگ بزنید.",
   "اگر تا پایان روز کاری بعد کسی جواب نداد، یا درد بدتر شد، به دکتر زنگ بزنید."
  ],
  "inShort": [
   "اگر نفس کشیدن سخت است، قفسهٔ سینه‌تان درد می‌کند یا حالتان خیلی بد است، همین حالا به {0} زنگ بزنید. برای ورم صورت، مشکل در حرف زدن، بی‌حسی تازه، کم‌زوری تازهٔ صورت، دست یا پا، یا اگر نمی‌توانید ادرار کنید هم زنگ بزنید.",
   "اگر نفس کشیدن سخت است، قفسهٔ سینه‌تان درد می‌کند یا حالتان خیلی بد است، همین حالا به شمارهٔ اورژانس محل خود زنگ بزنید. برای ورم صورت، مشکل در حرف زدن، بی‌حسی تازه، کم‌زوری تازهٔ صورت، دست یا پا، یا اگر نمی‌توانید ادرار کنید هم زنگ بزنید."
  ],
  "notes": [
   "هنوز هیچ دکتر یا پرستاری این اطلاعات را بررسی نکرده است.",
   "این ترجمه کار ماشین است. هنوز هیچ انسانی آن را بررسی نکرده است."
  ]
 },
 "pl": {
  "name": "Polski",
  "english": "Polish",
  "dir": "ltr",
  "title": "Większy ból po akupunkturze?",
  "scope": "Dla dorosłych (od 18 lat) po akupunkturze pleców.",
  "invitation": "Odpowiedz na 9 pytań, a powiemy Ci, co robić i jak szybko.",
  "call": "Zadzwoń: {0}",
  "emergency": "Nagłe zagrożenie?",
  "usual": "Zadzwoń pod miejscowy numer alarmowy. Tutaj to zwykle: {0}.",
  "also": "Możesz też zadzwonić pod numer: {0}.",
  "clinic": "Zadzwoń do gabinetu: {0}",
  "normal": {
   "title": "Co jest normalne",
   "like": "Zwykła obolałość jest jak obolałe mięśnie po ćwiczeniach.",
   "lines": [
    [
     "Pierwsze 24 godziny",
     "Możesz czuć większą obolałość i zmęczenie."
    ],
    [
     "Po 48 godzinach (2 dniach)",
     "Obolałość najczęściej zaczyna już słabnąć."
    ],
    [
     "Po 72 godzinach (3 dniach)",
     "Obolałość najczęściej już minęła. Jeśli u Ciebie nie jest lepiej, skontaktuj się z gabinetem akupunktury dzisiaj lub w następnym dniu roboczym."
    ]
   ]
  },
  "danger": {
   "heading": [
    "Zadzwoń teraz pod numer {0}, jeśli pojawi się coś z tej listy:",
    "Zadzwoń teraz pod miejscowy numer alarmowy, jeśli pojawi się coś z tej listy:"
   ],
   "how": [
    "Nie czekaj, żeby zobaczyć, czy się poprawi.",
    "Nie czekaj, żeby zobaczyć, czy się poprawi."
   ],
   "signs": [
    "Kłopoty z oddychaniem",
    "Ból lub ucisk w klatce piersiowej",
    "Nagłe kłopoty z twarzą, mową, wzrokiem lub równowagą albo nagły, straszny ból głowy",
    "Samopoczucie jak w ciężkiej chorobie",
    "Obrzęk twarzy, ust, języka lub gardła",
    "Krwawienie, które nie ustaje",
    "Drętwienie, utrata czucia lub mrowienie między nogami albo w obu pośladkach",
    "Kłopoty z sikaniem, popuszczanie moczu lub stolca albo brak uczucia, że trzeba iść do toalety",
    "Słaba lub niezdarna ręka, noga lub stopa",
    "Utrata lub osłabienie czucia w części ręki lub nogi albo w pasie wokół ciała",
    "Ból lub mrowienie, które biegnie w dół obu nóg albo jest w obu stopach",
    "Zaczerwienienie, które się rozszerza, z gorączką",
    "Silny ból głowy z gorączką, zawrotami głowy lub wymiotami",
    "Bardzo silny ból poza miejscem zabiegu, na przykład w brzuchu"
   ]
  },
  "today": {
   "heading": "Zgłoś się dzisiaj po pomoc medyczną",
   "how": [
    "Zadzwoń pod numer {0} albo zadzwoń do lekarza i poproś o pilną wizytę dzisiaj.",
    "Zadzwoń do lekarza i poproś o pilną wizytę dzisiaj."
   ],
   "signs": [
    "Ból tak silny, że w ogóle nie możesz stać, myśleć lub spać",
    "Ostry lub kłujący ból w górnej części pleców, szyi lub karku, barku, żebrach lub klatce piersiowej",
    "Gorączka, dreszcze lub nowe nocne poty",
    "Skóra, która jest gorąca, spuchnięta lub obolała i jest czerwona lub ciemniejsza niż zwykle"
   ],
   "someAreas": "Ta infolinia nie działa we wszystkich częściach kraju. Jeśli nikt nie odbierze, zadzwoń do lekarza."
  },
  "nobodyAnswers": [
   "Jeśli do końca następnego dnia roboczego nikt nie odpowie albo się pogorszy, zadzwoń do lekarza lub pod numer {0}.",
   "Jeśli do końca następnego dnia roboczego nikt nie odpowie albo się pogorszy, zadzwoń do lekarza."
  ],
  "inShort": [
   "Zadzwoń teraz pod numer {0}, jeśli trudno Ci oddychać, boli Cię w klatce piersiowej lub czujesz się bardzo źle. Zadzwoń też przy spuchniętej twarzy, kłopotach z mową, nowej utracie lub osłabieniu czucia, nowej słabości twarzy, ręki lub nogi albo jeśli nie możesz się wysikać.",
   "Zadzwoń teraz pod miejscowy numer alarmowy, jeśli trudno Ci oddychać, boli Cię w klatce piersiowej lub czujesz się bardzo źle. Zadzwoń też przy spuchniętej twarzy, kłopotach z mową, nowej utracie lub osłabieniu czucia, nowej słabości twarzy, ręki lub nogi albo jeśli nie możesz się wysikać."
  ],
  "notes": [
   "Tych informacji nie sprawdził jeszcze żaden lekarz ani żadna pielęgniarka.",
   "To tłumaczenie zrobiła maszyna. Żaden człowiek jeszcze go nie sprawdził."
  ]
 },
 "pt-BR": {
  "name": "Português (Brasil)",
  "english": "Portuguese (Brazil)",
  "dir": "ltr",
  "title": "Mais dor depois da acupuntura?",
  "scope": "Para adultos (18 anos ou mais) que fizeram acupuntura nas costas.",
  "invitation": "Responda a 9 perguntas e diremos o que fazer, e com que rapidez.",
  "call": "Ligar para {0}",
  "emergency": "É emergência?",
  "usual": "Ligue para o número de emergência local. Aqui costuma ser: {0}.",
  "also": "Você também pode ligar para: {0}.",
  "clinic": "Ligar para a clínica: {0}",
  "normal": {
   "title": "O que é normal",
   "like": "A dor normal parece a de músculos doloridos depois de exercício.",
   "lines": [
    [
     "Primeiras 24 horas",
     "Você pode ficar com o corpo mais dolorido, e sentir cansaço."
    ],
    [
     "Depois de 48 horas (2 dias)",
     "Na maioria dos casos, a dor normal já começou a aliviar."
    ],
    [
     "Depois de 72 horas (3 dias)",
     "Na maioria dos casos, a dor normal já passou. Se a sua não melhorou, fale hoje ou no próximo dia útil com quem aplicou as agulhas."
    ]
   ]
  },
  "danger": {
   "heading": [
    "Ligue agora para {0} se tiver algum destes sinais:",
    "Ligue agora para o número de emergência local se tiver algum destes sinais:"
   ],
   "how": [
    "Não espere para ver se melhora.",
    "Não espere para ver se melhora."
   ],
   "signs": [
    "Dificuldade para respirar",
    "Dor ou aperto no peito",
    "Problema repentino no rosto, na fala, na visão ou no equilíbrio, ou dor de cabeça repentina e terrível",
    "Sensação de estar passando muito mal",
    "Inchaço no rosto, nos lábios, na língua ou na garganta",
    "Sangramento que não para",
    "Dormência ou formigamento entre as pernas, ou nas duas nádegas",
    "Dificuldade para fazer xixi, xixi ou cocô que escapa, ou não sentir mais vontade de fazer xixi ou cocô",
    "Perda de força ou movimentos desajeitados em um braço, perna ou pé",
    "Perda de sensibilidade ao toque em parte de um braço ou de uma perna, ou em uma faixa em volta do corpo",
    "Dor ou formigamento que desce pelas duas pernas, ou nos dois pés",
    "Vermelhidão que se espalha, com febre",
    "Dor de cabeça forte com febre, tontura ou vômito",
    "Dor muito forte fora dos lugares tratados, como na barriga"
   ]
  },
  "today": {
   "heading": "Procure ajuda médica hoje",
   "how": [
    "Ligue para {0}, ou ligue para um serviço médico e peça uma consulta urgente para hoje.",
    "Ligue para um serviço médico e peça uma consulta urgente para hoje."
   ],
   "signs": [
    "Dor tão forte que você não consegue ficar em pé, ou pensar, ou dormir nada",
    "Dor em pontada na parte de cima das costas, no pescoço, no ombro, nas costelas ou no peito",
    "Febre, calafrios, ou suores noturnos novos",
    "Pele que está quente, inchada ou dolorida, e vermelha ou mais escura do que de costume"
   ],
   "someAreas": "Este serviço telefônico não atende todas as partes do país. Se ninguém atender, ligue para um serviço médico."
  },
  "nobodyAnswers": [
   "Se ninguém atender até o fim do próximo dia útil, ou se a dor piorar, ligue para um serviço médico ou para {0}.",
   "Se ninguém atender até o fim do próximo dia útil, ou se a dor piorar, ligue para um serviço médico."
  ],
  "inShort": [
   "Ligue agora para {0} se estiver difícil respirar, se o peito doer ou se estiver passando muito mal. Ligue também se o rosto inchar, se houver dificuldade para falar, perda nova de sensibilidade ou de força, ou se não conseguir fazer xixi.",
   "Ligue agora para o número de emergência local se estiver difícil respirar, se o peito doer ou se estiver passando muito mal. Ligue também se o rosto inchar, se houver dificuldade para falar, perda nova de sensibilidade ou de força, ou se não conseguir fazer xixi."
  ],
  "notes": [
   "Estas informações ainda não foram revisadas por profissionais de medicina ou de enfermagem.",
   "Uma máquina fez esta tradução. Nenhuma pessoa a revisou ainda."
  ]
 },
 "pt-PT": {
  "name": "Português (Portugal)",
  "english": "Portuguese (Portugal)",
  "dir": "ltr",
  "title": "Mais dor depois da acupuntura?",
  "scope": "Para pessoas adultas (18 anos ou mais) que fizeram acupuntura nas costas.",
  "invitation": "Responda a 9 perguntas e dizemos-lhe o que fazer, e com que rapidez.",
  "call": "Ligar para {0}",
  "emergency": "É uma emergência?",
  "usual": "Ligue para o número de emergência local. Aqui costuma ser: {0}.",
  "also": "Também pode ligar para: {0}.",
  "clinic": "Ligar para a clínica: {0}",
  "normal": {
   "title": "O que é normal",
   "like": "A dor normal é parecida com a dos músculos doridos depois de fazer exercício.",
   "lines": [
    [
     "Primeiras 24 horas",
     "Pode sentir o corpo mais dorido, e cansaço."
    ],
    [
     "Depois de 48 horas (2 dias)",
     "Na maioria dos casos, a dor normal já começou a aliviar."
    ],
    [
     "Depois de 72 horas (3 dias)",
     "Na maioria dos casos, a dor normal já passou. Se a sua não está melhor, contacte hoje, ou no próximo dia útil, quem lhe fez a acupuntura."
    ]
   ]
  },
  "danger": {
   "heading": [
    "Ligue agora para {0} se tiver algum destes sinais:",
    "Ligue agora para o número de emergência local se tiver algum destes sinais:"
   ],
   "how": [
    "Não espere para ver se melhora.",
    "Não espere para ver se melhora."
   ],
   "signs": [
    "Dificuldade em respirar",
    "Dor ou aperto no peito",
    "Problema súbito na cara, na fala, na visão ou no equilíbrio, ou dor de cabeça súbita e terrível",
    "Sensação de estar gravemente doente",
    "Inchaço da cara, dos lábios, da língua ou da garganta",
    "Hemorragia que não para",
    "Dormência ou formigueiro entre as pernas, ou nas duas nádegas",
    "Dificuldade em urinar (fazer chichi), urina ou fezes a escapar, ou já não sentir vontade de urinar ou de evacuar (fazer cocó)",
    "Falta de força ou movimentos desajeitados num braço, perna ou pé",
    "Perda de sensibilidade ao toque em parte de um braço ou de uma perna, ou numa faixa à volta do corpo",
    "Dor ou formigueiro que desce pelas duas pernas, ou nos dois pés",
    "Vermelhidão que alastra, com febre",
    "Uma dor de cabeça forte com febre, tonturas ou vómitos",
    "Uma dor muito forte fora dos sítios tratados, como na barriga"
   ]
  },
  "today": {
   "heading": "Procure ajuda médica hoje",
   "how": [
    "Ligue para {0}, ou ligue para um serviço médico e peça uma consulta urgente para hoje.",
    "Ligue para um serviço médico e peça uma consulta urgente para hoje."
   ],
   "signs": [
    "Uma dor tão forte que não consegue estar de pé, ou não consegue pensar, ou não consegue dormir nada",
    "Uma dor em pontada na parte de cima das costas, no pescoço, no ombro, nas costelas ou no peito",
    "Febre, calafrios, ou suores noturnos novos",
    "Pele quente, inchada ou dorida, e vermelha ou mais escura do que o costume"
   ],
   "someAreas": "Este serviço telefónico não funciona em todas as zonas do país. Se ninguém atender, ligue para um serviço médico."
  },
  "nobodyAnswers": [
   "Se ninguém atender até ao fim do próximo dia útil, ou se a dor piorar, ligue para um serviço médico ou para {0}.",
   "Se ninguém atender até ao fim do próximo dia útil, ou se a dor piorar, ligue para um serviço médico."
  ],
  "inShort": [
   "Ligue agora para {0} se for difícil respirar, se lhe doer o peito ou se se sentir muito doente. Ligue também se tiver a cara inchada, dificuldade em falar, perda de sensibilidade ou falta de força novas, ou se não conseguir urinar.",
   "Ligue agora para o número de emergência local se for difícil respirar, se lhe doer o peito ou se se sentir muito doente. Ligue também se tiver a cara inchada, dificuldade em falar, perda de sensibilidade ou falta de força novas, ou se não conseguir urinar."
  ],
  "notes": [
   "Esta informação ainda não foi verificada por pessoal médico ou de enfermagem.",
   "Esta tradução foi feita por uma máquina. Ainda não foi verificada por nenhuma pessoa."
  ]
 },
 "pa": {
  "name": "ਪੰਜਾਬੀ",
  "english": "Punjabi",
  "dir": "ltr",
  "title": "ਐਕਿਊਪੰਕਚਰ ਤੋਂ ਬਾਅਦ ਦਰਦ ਵਧ ਗਿਆ?",
  "scope": "ਬਾਲਗਾਂ (18 ਸਾਲ ਜਾਂ ਵੱਧ) ਲਈ, ਜਿਨ੍ਹਾਂ ਦੀ ਪਿੱਠ ਜਾਂ ਲੱਕ ਉੱਤੇ ਐਕਿਊਪੰਕਚਰ ਹੋਇਆ ਹੈ।",
  "invitation": "9 ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਦਿਓ। ਅਸੀਂ ਦੱਸਾਂਗੇ ਕਿ ਕੀ ਕਰਨਾ ਹੈ, ਅਤੇ ਕਿੰਨੀ ਛੇਤੀ।",
  "call": "{0} ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ",
  "emergency": "ਐਮਰਜੈਂਸੀ ਹੈ?",
  "usual": "ਆਪਣੇ ਇਲਾਕੇ ਦੇ ਐਮਰਜੈਂਸੀ ਨੰਬਰ ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ। ਇੱਥੇ ਆਮ ਕਰਕੇ ਨੰਬਰ ਇਹ ਹੈ: {0}।",
  "also": "ਇਸ ਨੰਬਰ ਉੱਤੇ ਵੀ ਫ਼ੋਨ ਹੋ ਸਕਦਾ ਹੈ: {0}।",
  "clinic": "ਕਲੀਨਿਕ ਨੂੰ ਫ਼ੋਨ ਕਰੋ: {0}",
  "normal": {
   "title": "ਕੀ ਆਮ ਹੈ",
   "like": "ਆਮ ਦੁਖਣਾ ਕਸਰਤ ਤੋਂ ਬਾਅਦ ਪੱਠੇ ਦੁਖਣ ਵਰਗਾ ਲੱਗਦਾ ਹੈ।",
   "lines": [
    [
     "ਪਹਿਲੇ 24 ਘੰਟੇ",
     "ਦੁਖਣਾ ਵਧ ਸਕਦਾ ਹੈ, ਅਤੇ ਥਕਾਵਟ ਹੋ ਸਕਦੀ ਹੈ।"
    ],
    [
     "48 ਘੰਟਿਆਂ (2 ਦਿਨਾਂ) ਬਾਅਦ",
     "ਬਹੁਤੀ ਵਾਰ ਦੁਖਣਾ ਘਟਣ ਲੱਗ ਪਿਆ ਹੁੰਦਾ ਹੈ।"
    ],
    [
     "72 ਘੰਟਿਆਂ (3 ਦਿਨਾਂ) ਬਾਅਦ",
     "ਬਹੁਤੀ ਵਾਰ ਦੁਖਣਾ ਹਟ ਚੁੱਕਾ ਹੁੰਦਾ ਹੈ। ਜੇ ਤੁਹਾਡਾ ਘਟਿਆ ਨਹੀਂ, ਤਾਂ ਅੱਜ ਜਾਂ ਅਗਲੇ ਕੰਮ ਵਾਲੇ ਦਿਨ ਆਪਣੇ ਐਕਿਊਪੰਕਚਰ ਥੈਰੇਪਿਸਟ ਨਾਲ ਸੰਪਰਕ ਕਰੋ।"
    ]
   ]
  },
  "danger": {
   "heading": [
    "ਜੇ ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੁਝ ਵੀ ਹੋਵੇ, ਤਾਂ {0} ਉੱਤੇ ਹੁਣੇ ਫ਼ੋਨ ਕਰੋ:",
    "ਜੇ ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੁਝ ਵੀ ਹੋਵੇ, ਤਾਂ ਆਪਣੇ ਇਲਾਕੇ ਦੇ ਐਮਰਜੈਂਸੀ ਨੰਬਰ ਉੱਤੇ ਹੁਣੇ ਫ਼ੋਨ ਕਰੋ:"
   ],
   "how": [
    "ਠੀਕ ਹੋਣ ਦੀ ਉਡੀਕ ਨਾ ਕਰੋ।",
    "ਠੀਕ ਹੋਣ ਦੀ ਉਡੀਕ ਨਾ ਕਰੋ।"
   ],
   "signs": [
    "ਸਾਹ ਲੈਣ ਵਿੱਚ ਔਖ",
    "ਛਾਤੀ ਵਿੱਚ ਦਰਦ ਜਾਂ ਜਕੜਨ",
    "ਅਚਾਨਕ ਚਿਹਰੇ, ਬੋਲਣ, ਨਜ਼ਰ ਜਾਂ ਸੰਤੁਲਨ ਵਿੱਚ ਗੜਬੜ, ਜਾਂ ਅਚਾਨਕ ਭਿਆਨਕ ਸਿਰ ਦਰਦ",
    "ਤਬੀਅਤ ਬਹੁਤ ਹੀ ਜ਼ਿਆਦਾ ਖ਼ਰਾਬ ਲੱਗਣਾ",
    "ਚਿਹਰੇ, ਬੁੱਲ੍ਹਾਂ, ਜੀਭ ਜਾਂ ਗਲੇ ਵਿੱਚ ਸੋਜ",
    "ਖ਼ੂਨ ਵਗਣਾ ਜੋ ਰੁਕਦਾ ਨਹੀਂ",
    "ਲੱਤਾਂ ਦੇ ਵਿਚਕਾਰ, ਜਾਂ ਦੋਵਾਂ ਚਿੱਤੜਾਂ ਵਿੱਚ, ਸੁੰਨਪਣ ਜਾਂ ਝੁਣਝੁਣੀ",
    "ਪਿਸ਼ਾਬ ਕਰਨ ਵਿੱਚ ਔਖ, ਪਿਸ਼ਾਬ ਜਾਂ ਟੱਟੀ ਆਪੇ ਨਿਕਲ ਜਾਣਾ, ਜਾਂ ਪਿਸ਼ਾਬ ਜਾਂ ਟੱਟੀ ਦੀ ਹਾਜਤ (ਜਾਣ ਦੀ ਲੋੜ) ਮਹਿਸੂਸ ਨਾ ਹੋਣਾ",
    "ਬਾਂਹ, ਲੱਤ ਜਾਂ ਪੈਰ ਵਿੱਚ ਕਮਜ਼ੋਰੀ ਜਾਂ ਘੱਟ ਕਾਬੂ",
    "ਬਾਂਹ ਜਾਂ ਲੱਤ ਦੇ ਕਿਸੇ ਹਿੱਸੇ ਵਿੱਚ, ਜਾਂ ਸਰੀਰ ਦੁਆਲੇ ਪੇਟੀ ਵਾਂਗ, ਛੋਹ ਦਾ ਅਹਿਸਾਸ ਘੱਟ ਜਾਂ ਖ਼ਤਮ ਹੋਣਾ",
    "ਦੋਵਾਂ ਲੱਤਾਂ ਵਿੱਚ ਹੇਠਾਂ ਵੱਲ, ਜਾਂ ਦੋਵਾਂ ਪੈਰਾਂ ਵਿੱਚ, ਦਰਦ ਜਾਂ ਝੁਣਝੁਣੀ",
    "ਲਾਲੀ ਜੋ ਫੈਲ ਰਹੀ ਹੈ, ਤੇ ਨਾਲ ਬੁਖ਼ਾਰ",
    "ਤੇਜ਼ ਸਿਰ ਦਰਦ, ਤੇ ਨਾਲ ਬੁਖ਼ਾਰ, ਚੱਕਰ ਜਾਂ ਉਲਟੀਆਂ",
    "ਇਲਾਜ ਵਾਲੀਆਂ ਥਾਵਾਂ ਤੋਂ ਇਲਾਵਾ ਕਿਤੇ ਹੋਰ, ਜਿਵੇਂ ਢਿੱਡ ਵਿੱਚ, ਬਹੁਤ ਜ਼ਿਆਦਾ ਦਰਦ"
   ]
  },
  "today": {
   "heading": "ਅੱਜ ਹੀ ਡਾਕਟਰੀ ਮਦਦ ਲਓ",
   "how": [
    "{0} ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ, ਜਾਂ ਡਾਕਟਰ ਨੂੰ ਫ਼ੋਨ ਕਰੋ ਅਤੇ ਅੱਜ ਦੀ ਹੀ ਜ਼ਰੂਰੀ ਅਪਾਇੰਟਮੈਂਟ ਮੰਗੋ।",
    "ਡਾਕਟਰ ਨੂੰ ਫ਼ੋਨ ਕਰੋ ਅਤੇ ਅੱਜ ਦੀ ਹੀ ਜ਼ਰੂਰੀ ਅਪਾਇੰਟਮੈਂਟ ਮੰਗੋ।"
   ],
   "signs": [
    "ਐਨਾ ਜ਼ਿਆਦਾ ਦਰਦ ਕਿ ਤੁਹਾਡੇ ਤੋਂ ਖੜ੍ਹਨਾ, ਸੋਚਣਾ ਜਾਂ ਸੌਣਾ ਬਿਲਕੁਲ ਨਾ ਹੋ ਸਕੇ",
    "ਪਿੱਠ ਦੇ ਉੱਪਰਲੇ ਹਿੱਸੇ, ਗਰਦਨ, ਮੋਢੇ, ਪਸਲੀਆਂ ਜਾਂ ਛਾਤੀ ਵਿੱਚ ਤਿੱਖਾ ਦਰਦ",
    "ਬੁਖ਼ਾਰ, ਕਾਂਬਾ, ਜਾਂ ਰਾਤ ਨੂੰ ਪਸੀਨਾ ਜੋ ਨਵਾਂ ਹੈ",
    "ਚਮੜੀ ਜੋ ਗਰਮ, ਸੁੱਜੀ ਜਾਂ ਦੁਖਦੀ ਹੈ, ਅਤੇ ਲਾਲ ਜਾਂ ਆਮ ਨਾਲੋਂ ਗੂੜ੍ਹੀ ਹੈ"
   ],
   "someAreas": "ਇਹ ਫ਼ੋਨ ਸੇਵਾ ਦੇਸ਼ ਦੇ ਹਰ ਹਿੱਸੇ ਵਿੱਚ ਨਹੀਂ ਹੈ। ਜੇ ਕੋਈ ਜਵਾਬ ਨਾ ਦੇਵੇ, ਤਾਂ ਡਾਕਟਰ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।"
  },
  "nobodyAnswers": [
   "ਜੇ ਅਗਲੇ ਕੰਮ ਵਾਲੇ ਦਿਨ ਦੇ ਅੰਤ ਤੱਕ ਕੋਈ ਜਵਾਬ ਨਾ ਦੇਵੇ, ਜਾਂ ਦਰਦ ਵਧ ਜਾਵੇ, ਤਾਂ ਡਾਕਟਰ ਨੂੰ ਜਾਂ {0} ਉੱਤੇ ਫ਼ੋਨ ਕਰੋ।",
   "ਜੇ ਅਗਲੇ ਕੰਮ ਵਾਲੇ ਦਿਨ ਦੇ ਅੰਤ ਤੱਕ ਕੋਈ ਜਵਾਬ ਨਾ ਦੇਵੇ, ਜਾਂ ਦਰਦ ਵਧ ਜਾਵੇ, ਤਾਂ ਡਾਕਟਰ ਨੂੰ ਫ਼ੋਨ ਕਰੋ।"
  ],
  "inShort": [
   "ਜੇ ਸਾਹ ਲੈਣਾ ਔਖਾ ਹੈ, ਛਾਤੀ ਵਿੱਚ ਦਰਦ ਹੈ ਜਾਂ ਤਬੀਅਤ ਬਹੁਤ ਖ਼ਰਾਬ ਲੱਗਦੀ ਹੈ, ਤਾਂ {0} ਉੱਤੇ ਹੁਣੇ ਫ਼ੋਨ ਕਰੋ। ਜੇ ਚਿਹਰੇ ਉੱਤੇ ਸੋਜ ਹੈ, ਬੋਲਣ ਵਿੱਚ ਔਖ ਹੈ, ਨਵਾਂ ਸੁੰਨਪਣ ਜਾਂ ਚਿਹਰੇ, ਬਾਂਹ ਜਾਂ ਲੱਤ ਦੀ ਨਵੀਂ ਕਮਜ਼ੋਰੀ ਹੈ, ਜਾਂ ਪਿਸ਼ਾਬ ਨਹੀਂ ਆਉਂਦਾ, ਤਾਂ ਵੀ ਫ਼ੋਨ ਕਰੋ।",
   "ਜੇ ਸਾਹ ਲੈਣਾ ਔਖਾ ਹੈ, ਛਾਤੀ ਵਿੱਚ ਦਰਦ ਹੈ ਜਾਂ ਤਬੀਅਤ ਬਹੁਤ ਖ਼ਰਾਬ ਲੱਗਦੀ ਹੈ, ਤਾਂ ਆਪਣੇ ਇਲਾਕੇ ਦੇ ਐਮਰਜੈਂਸੀ ਨੰਬਰ ਉੱਤੇ ਹੁਣੇ ਫ਼ੋਨ ਕਰੋ। ਜੇ ਚਿਹਰੇ ਉੱਤੇ ਸੋਜ ਹੈ, ਬੋਲਣ ਵਿੱਚ ਔਖ ਹੈ, ਨਵਾਂ ਸੁੰਨਪਣ ਜਾਂ ਚਿਹਰੇ, ਬਾਂਹ ਜਾਂ ਲੱਤ ਦੀ ਨਵੀਂ ਕਮਜ਼ੋਰੀ ਹੈ, ਜਾਂ ਪਿਸ਼ਾਬ ਨਹੀਂ ਆਉਂਦਾ, ਤਾਂ ਵੀ ਫ਼ੋਨ ਕਰੋ।"
  ],
  "notes": [
   "ਅਜੇ ਕਿਸੇ ਡਾਕਟਰ ਜਾਂ ਨਰਸ ਨੇ ਇਹ ਜਾਣਕਾਰੀ ਨਹੀਂ ਪਰਖੀ।",
   "ਇਹ ਅਨੁਵਾਦ ਮਸ਼ੀਨ ਨੇ ਕੀਤਾ ਹੈ। ਅਜੇ ਕਿਸੇ ਇਨਸਾਨ ਨੇ ਇਸ ਨੂੰ ਨਹੀਂ ਪਰਖਿਆ।"
  ]
 },
 "ro": {
  "name": "Română",
  "english": "Romanian",
  "dir": "ltr",
  "title": "Vă doare mai tare după acupunctură?",
  "scope": "Pentru adulți (de la 18 ani în sus) cărora li s-a făcut acupunctură la spate.",
  "invitation": "Răspundeți la 9 întrebări, iar noi vă spunem ce să faceți și cât de repede.",
  "call": "Sunați la {0}",
  "emergency": "Urgență?",
  "usual": "Sunați la numărul local de urgență. Aici este de obicei: {0}.",
  "also": "Puteți suna și la: {0}.",
  "clinic": "Sunați la cabinet: {0}",
  "normal": {
   "title": "Ce este normal",
   "like": "Durerea musculară obișnuită seamănă cu durerea de mușchi după sport.",
   "lines": [
    [
     "Primele 24 de ore",
     "Durerea musculară poate fi mai mare și poate apărea oboseală."
    ],
    [
     "După 48 de ore (2 zile)",
     "De cele mai multe ori, durerea musculară a început să scadă."
    ],
    [
     "După 72 de ore (3 zile)",
     "De cele mai multe ori, durerea musculară a trecut. Dacă a dumneavoastră nu a scăzut, contactați persoana care v-a pus acele azi sau în următoarea zi lucrătoare."
    ]
   ]
  },
  "danger": {
   "heading": [
    "Sunați acum la {0} dacă apare ceva din cele de mai jos:",
    "Sunați acum la numărul local de urgență dacă apare ceva din cele de mai jos:"
   ],
   "how": [
    "Nu așteptați să vedeți dacă vă e mai bine.",
    "Nu așteptați să vedeți dacă vă e mai bine."
   ],
   "signs": [
    "Greutate la respirat",
    "Durere sau strângere în piept",
    "Probleme apărute brusc cu fața, vorbirea, vederea sau echilibrul, sau o durere de cap bruscă și cumplită",
    "Stare foarte rea, ca de boală gravă",
    "Umflare la față, la buze, la limbă sau în gât",
    "Sângerare care nu se oprește",
    "Amorțeală sau furnicături între picioare, sau în amândouă fesele",
    "Probleme la urinat (pipi), scăpări de urină sau de scaun (caca), sau nu mai simțiți nevoia de a urina ori de a avea scaun",
    "Putere scăzută sau mișcări stângace: braț, mână, picior, laba piciorului",
    "Atingere simțită slab sau deloc pe o parte din braț, mână sau picior, ori pe o zonă ca un brâu în jurul corpului",
    "Durere sau furnicături în jos pe amândouă picioarele, sau în amândouă labele picioarelor",
    "Roșeață care se întinde, cu febră",
    "O durere de cap puternică cu febră, amețeală sau vărsături",
    "O durere foarte puternică în altă parte decât în locurile tratate, de exemplu în burtă"
   ]
  },
  "today": {
   "heading": "Cereți azi ajutor medical",
   "how": [
    "Sunați la {0}, sau sunați la un medic și cereți o programare urgentă pentru azi.",
    "Sunați la un medic și cereți o programare urgentă pentru azi."
   ],
   "signs": [
    "Durere atât de puternică, încât nu puteți sta în picioare, sau nu puteți gândi, sau nu puteți dormi deloc",
    "Durere ascuțită în partea de sus a spatelui, ceafă, gât, umăr, coaste sau piept",
    "Febră, frisoane, sau transpirații noi noaptea",
    "Piele fierbinte, umflată sau dureroasă, și roșie sau mai închisă la culoare decât de obicei"
   ],
   "someAreas": "Acest serviciu telefonic nu acoperă toată țara. Dacă nu răspunde nimeni, sunați la un medic."
  },
  "nobodyAnswers": [
   "Dacă nu răspunde nimeni până la sfârșitul următoarei zile lucrătoare, sau durerea se agravează, sunați la un medic sau la {0}.",
   "Dacă nu răspunde nimeni până la sfârșitul următoarei zile lucrătoare, sau durerea se agravează, sunați la un medic."
  ],
  "inShort": [
   "Sunați acum la {0} dacă respirați greu, vă doare pieptul sau vă simțiți foarte rău. Sunați și dacă aveți fața umflată, probleme de vorbire, amorțeală nouă (atingerea se simte slab sau deloc), putere scăzută nou apărută la față, într-un braț sau într-un picior, sau dacă nu puteți urina.",
   "Sunați acum la numărul local de urgență dacă respirați greu, vă doare pieptul sau vă simțiți foarte rău. Sunați și dacă aveți fața umflată, probleme de vorbire, amorțeală nouă (atingerea se simte slab sau deloc), putere scăzută nou apărută la față, într-un braț sau într-un picior, sau dacă nu puteți urina."
  ],
  "notes": [
   "Niciun medic sau asistent medical nu a verificat încă aceste informații.",
   "Această traducere a fost făcută de un program de calculator. Niciun om nu a verificat-o încă."
  ]
 },
 "ru": {
  "name": "Русский",
  "english": "Russian",
  "dir": "ltr",
  "title": "После иглоукалывания болит сильнее?",
  "scope": "Для взрослых (18 лет и старше), которым делали иглоукалывание на спине.",
  "invitation": "Ответьте на 9 вопросов, и мы скажем, что делать и как быстро.",
  "call": "Позвонить: {0}",
  "emergency": "Экстренный случай?",
  "usual": "Позвоните по местному номеру экстренной помощи. Здесь это обычно: {0}.",
  "also": "Можно звонить и по номеру: {0}.",
  "clinic": "Позвонить в клинику: {0}",
  "normal": {
   "title": "Что считается обычным",
   "like": "Обычная болезненность похожа на боль в мышцах после тренировки.",
   "lines": [
    [
     "Первые 24 часа",
     "Может болеть сильнее, может быть усталость."
    ],
    [
     "Через 48 часов (2 дня)",
     "Чаще всего болезненность уже начинает стихать."
    ],
    [
     "Через 72 часа (3 дня)",
     "Чаще всего болезненность уже прошла. Если у вас не стало лучше, свяжитесь со своим иглотерапевтом сегодня или в следующий рабочий день."
    ]
   ]
  },
  "danger": {
   "heading": [
    "Сейчас же звоните по номеру {0}, если появится что-то из этого:",
    "Сейчас же звоните по местному номеру экстренной помощи, если появится что-то из этого:"
   ],
   "how": [
    "Не ждите, пока станет лучше.",
    "Не ждите, пока станет лучше."
   ],
   "signs": [
    "Трудно дышать",
    "Боль или сдавливание в груди",
    "Внезапные проблемы с лицом, речью, зрением или равновесием либо внезапная ужасная головная боль",
    "Очень плохое самочувствие, как при тяжёлой болезни",
    "Отёк лица, губ, языка или горла",
    "Кровотечение, которое не останавливается",
    "Онемение или покалывание между ног или в обеих ягодицах",
    "Трудно помочиться, подтекает моча или кал либо не чувствуется, что нужно в туалет",
    "Слабость или неловкость в руке, ноге или стопе",
    "Потеря чувствительности в части руки или ноги или полосой вокруг тела",
    "Боль или покалывание вниз по обеим ногам или в обеих стопах",
    "Краснота, которая распространяется, вместе с высокой температурой",
    "Сильная головная боль с высокой температурой, головокружением или рвотой",
    "Очень сильная боль не там, где лечили, например в животе"
   ]
  },
  "today": {
   "heading": "Обратитесь за медицинской помощью сегодня",
   "how": [
    "Позвоните по номеру {0} или позвоните врачу и попросите срочно принять вас сегодня.",
    "Позвоните врачу и попросите срочно принять вас сегодня."
   ],
   "signs": [
    "Боль так сильна, что вы совсем не можете стоять, думать или спать",
    "Острая боль в верхней части спины, шее, плече, рёбрах или груди",
    "Высокая температура, озноб или новая ночная потливость",
    "Кожа горячая, отёкшая или болезненная, и при этом красная или темнее обычного"
   ],
   "someAreas": "Эта телефонная служба работает не во всех частях страны. Если никто не отвечает, позвоните врачу."
  },
  "nobodyAnswers": [
   "Если никто не ответит до конца следующего рабочего дня или станет хуже, позвоните врачу или по номеру {0}.",
   "Если никто не ответит до конца следующего рабочего дня или станет хуже, позвоните врачу."
  ],
  "inShort": [
   "Сейчас же звоните по номеру {0}, если трудно дышать, болит в груди или вам очень плохо. Звоните также, если отекло лицо, нарушилась речь, появилось онемение (прикосновение чувствуется слабее или не чувствуется), появилась слабость в лице, руке или ноге или если вы не можете помочиться.",
   "Сейчас же звоните по местному номеру экстренной помощи, если трудно дышать, болит в груди или вам очень плохо. Звоните также, если отекло лицо, нарушилась речь, появилось онемение (прикосновение чувствуется слабее или не чувствуется), появилась слабость в лице, руке или ноге или если вы не можете помочиться."
  ],
  "notes": [
   "Эту информацию ещё не проверили ни врач, ни медсестра.",
   "Этот перевод сделала машина. Ни один человек его ещё не проверил."
  ]
 },
 "so": {
  "name": "Af-Soomaali",
  "english": "Somali",
  "dir": "ltr",
  "title": "Xanuun ka badan daawaynta irbadaha (acupuncture) ka dib?",
  "scope": "Dadka waaweyn (18 jir ama ka weyn) ee dhabarka lagaga sameeyay daawaynta irbadaha (acupuncture).",
  "invitation": "Ka jawaab 9 su’aalood, waxaannu kuu sheegi doonnaa waxa aad samayso iyo goorta aad samayso.",
  "call": "Wac {0}",
  "emergency": "Xaalad degdeg ah?",
  "usual": "Wac lambarka gargaarka degdegga ah ee deegaankaaga. Halkan badanaa waa: {0}.",
  "also": "Waxaad kaloo wici kartaa: {0}.",
  "clinic": "Wac rugta: {0}",
  "normal": {
   "title": "Waxa caadiga ah",
   "like": "Xanuunka caadiga ah ee murqaha wuxuu u eg yahay murqaha xanuuna jimicsi ka dib.",
   "lines": [
    [
     "24-ka saacadood ee hore",
     "Xanuunka murqahu wuu kuu badan karaa, daalna waad dareemi kartaa."
    ],
    [
     "48 saacadood (2 maalmood) ka dib",
     "Inta badan xanuunka murqahu wuxuu bilaabay in uu yaraado."
    ],
    [
     "72 saacadood (3 maalmood) ka dib",
     "Inta badan xanuunka murqahu wuu tagay. Haddii kaagu aanu soo roonaan, la xidhiidh qofkii irbadaha kugu muday maanta ama maalinta shaqo ee xigta."
    ]
   ]
  },
  "danger": {
   "heading": [
    "Hadda wac {0} haddii kuwan mid ka mid ah ku qabto:",
    "Hadda wac lambarka gargaarka degdegga ah ee deegaankaaga haddii kuwan mid ka mid ah ku qabto:"
   ],
   "how": [
    "Ha sugin si aad u aragto in uu soo roonaado.",
    "Ha sugin si aad u aragto in uu soo roonaado."
   ],
   "signs": [
    "Neefsasho adag",
    "Xanuun ama cadaadis ka jira laabta (xabadka)",
    "Dhibaato kedis ah oo wejiga, hadalka, aragga ama isku dheellitirka ah, ama madax xanuun kedis ah oo aad u daran",
    "Dareen jirro halis ah",
    "Barar ku yimid wejiga, bushimaha, carrabka ama dhuunta",
    "Dhiigbax aan joogsanayn",
    "Dareen yari, dareen la’aan ama mudmudid ka jirta lugaha dhexdooda, ama labada badhi (salka)",
    "Kaadida oo dhib ku soo baxda, kaadi ama saxaro iska baxda, ama baahida kaadida ama saxarada oo aan la dareemin",
    "Gacan, lug ama cag xoog yar, ama aan si fiican loo maamuli karin",
    "Dareenka taabashada oo ka yaraaday ama ka lumay qayb gacan ama lug ah, ama meel sida suun jidhka ugu wareegsan",
    "Xanuun ama mudmudid hoos ugu socota labada lugood, ama ka jirta labada cagood",
    "Casaan sii fidaya, oo qandho la socoto",
    "Madax xanuun daran oo la socdo qandho, wareer ama matag",
    "Xanuun aad u daran oo ka baxsan meelaha la daaweeyay, sida caloosha"
   ]
  },
  "today": {
   "heading": "Maanta hel caawimo caafimaad",
   "how": [
    "Wac {0}, ama wac dhakhtar oo codso ballan dhakhso ah oo maanta ah.",
    "Wac dhakhtar oo codso ballan dhakhso ah oo maanta ah."
   ],
   "signs": [
    "Xanuun aad u daran oo aanad la istaagi, la fikiri ama haba yaraatee la seexan karin",
    "Xanuun fiiqan oo dhabarka sare, qoorta, garabka, feedhaha ama laabta ah",
    "Qandho, qadhqadhyo, ama dhidid habeenkii oo cusub",
    "Maqaar kulul, bararsan ama xanuunaya, oo weliba cas ama ka madow sidii caadiga ahayd"
   ],
   "someAreas": "Adeeggan taleefanku ma gaadho dalka oo dhan. Haddii aan cidna jawaabin, wac dhakhtar."
  },
  "nobodyAnswers": [
   "Haddii aan cidna jawaabin ilaa dhammaadka maalinta shaqo ee xigta, ama xanuunku ka sii daro, wac dhakhtar ama {0}.",
   "Haddii aan cidna jawaabin ilaa dhammaadka maalinta shaqo ee xigta, ama xanuunku ka sii daro, wac dhakhtar."
  ],
  "inShort": [
   "Hadda wac {0} haddii neefsashadu adag tahay, laabtu ku xanuunayso ama aad dareento jirro aad u daran. Wac sidoo kale haddii wejigu bararo, hadalku dhib noqdo, dareenka taabashadu si cusub u yaraado ama u lumo, xoog la’aan cusubi timaaddo, ama aanad kaadi karin.",
   "Hadda wac lambarka gargaarka degdegga ah ee deegaankaaga haddii neefsashadu adag tahay, laabtu ku xanuunayso ama aad dareento jirro aad u daran. Wac sidoo kale haddii wejigu bararo, hadalku dhib noqdo, dareenka taabashadu si cusub u yaraado ama u lumo, xoog la’aan cusubi timaaddo, ama aanad kaadi karin."
  ],
  "notes": [
   "Ilaa hadda dhakhtar ama kalkaaliye ma hubin macluumaadkan.",
   "Turjumaaddan mashiin ayaa sameeyay. Weli qof ma hubin."
  ]
 },
 "es": {
  "name": "Español",
  "english": "Spanish",
  "dir": "ltr",
  "title": "¿Más dolor después de la acupuntura?",
  "scope": "Para adultos (18 años o más) a quienes les han hecho acupuntura en la espalda.",
  "invitation": "Responda 9 preguntas y le diremos qué hacer, y con qué rapidez.",
  "call": "Llame al {0}",
  "emergency": "¿Emergencia?",
  "usual": "Llame al número local de emergencias. Aquí normalmente es: {0}.",
  "also": "También puede llamar a: {0}.",
  "clinic": "Llamar a la clínica: {0}",
  "normal": {
   "title": "Qué es normal",
   "like": "Las molestias normales se parecen a las de los músculos después de hacer ejercicio.",
   "lines": [
    [
     "Primeras 24 horas",
     "Puede tener más molestias, y cansancio."
    ],
    [
     "Después de 48 horas (2 días)",
     "La mayoría de las molestias han empezado a aliviarse."
    ],
    [
     "Después de 72 horas (3 días)",
     "La mayoría de las molestias han desaparecido. Si las suyas no han mejorado, comuníquese con su acupunturista hoy o el próximo día laborable."
    ]
   ]
  },
  "danger": {
   "heading": [
    "Llame ahora al {0} si aparece algo de esto:",
    "Llame ahora al número local de emergencias si aparece algo de esto:"
   ],
   "how": [
    "No espere a ver si mejora.",
    "No espere a ver si mejora."
   ],
   "signs": [
    "Dificultad para respirar",
    "Dolor u opresión en el pecho",
    "Problemas repentinos con la cara, el habla, la vista o el equilibrio, o un dolor de cabeza repentino y terrible",
    "Sentirse muy mal, con algo grave",
    "Hinchazón de la cara, los labios, la lengua o la garganta",
    "Sangrado que no para",
    "Adormecimiento u hormigueo entre las piernas, o en las dos nalgas",
    "Problemas para orinar, escape de orina o de caca, o no sentir ganas de orinar o de hacer caca",
    "Debilidad o torpeza en un brazo, una pierna o un pie",
    "Pérdida de sensibilidad en una parte de un brazo o una pierna, o en una franja alrededor del cuerpo",
    "Dolor u hormigueo que baja por las dos piernas, o en los dos pies",
    "Enrojecimiento que se extiende, con fiebre",
    "Un dolor de cabeza fuerte con fiebre, mareo o vómitos",
    "Dolor muy fuerte fuera de las zonas tratadas, como en la barriga"
   ]
  },
  "today": {
   "heading": "Busque atención médica hoy",
   "how": [
    "Llame al {0}, o llame a un médico y pida una cita urgente para hoy.",
    "Llame a un médico y pida una cita urgente para hoy."
   ],
   "signs": [
    "Dolor tan fuerte que no puede estar de pie, o no puede pensar, o no puede dormir nada",
    "Dolor agudo o punzante en la parte alta de la espalda, el cuello, el hombro, las costillas o el pecho",
    "Fiebre, escalofríos, o sudores nuevos por la noche",
    "Piel que está caliente, hinchada o con dolor, y roja o más oscura que de costumbre"
   ],
   "someAreas": "Este servicio telefónico no atiende todas las zonas del país. Si nadie responde, llame a un médico."
  },
  "nobodyAnswers": [
   "Si nadie responde antes de que termine el próximo día laborable, o si empeora, llame a un médico o al {0}.",
   "Si nadie responde antes de que termine el próximo día laborable, o si empeora, llame a un médico."
  ],
  "inShort": [
   "Llame ahora al {0} si le cuesta respirar, le duele el pecho o se siente muy mal. Llame también si tiene la cara hinchada, problemas para hablar, adormecimiento nuevo o debilidad nueva, o si no puede orinar.",
   "Llame ahora al número local de emergencias si le cuesta respirar, le duele el pecho o se siente muy mal. Llame también si tiene la cara hinchada, problemas para hablar, adormecimiento nuevo o debilidad nueva, o si no puede orinar."
  ],
  "notes": [
   "Ningún médico ni personal de enfermería ha revisado todavía esta información.",
   "Una máquina hizo esta traducción. Ninguna persona la ha revisado todavía."
  ]
 },
 "ta": {
  "name": "தமிழ்",
  "english": "Tamil",
  "dir": "ltr",
  "title": "அக்குபஞ்சருக்குப் பிறகு அதிக வலியா?",
  "scope": "முதுகில் அக்குபஞ்சர் சிகிச்சை எடுத்த பெரியவர்களுக்கு (18 வயது அல்லது அதற்கு மேல்).",
  "invitation": "9 கேள்விகளுக்குப் பதிலளியுங்கள். என்ன செய்ய வேண்டும், எவ்வளவு விரைவாகச் செய்ய வேண்டும் என்று சொல்வோம்.",
  "call": "அழைக்க: {0}",
  "emergency": "அவசரநிலையா?",
  "usual": "உங்கள் பகுதியின் அவசர உதவி எண்ணை அழையுங்கள். இங்கே அது பெரும்பாலும்: {0}.",
  "also": "இதையும் அழைக்கலாம்: {0}.",
  "clinic": "சிகிச்சை நிலையத்தைத் தொலைபேசியில் அழைக்க: {0}",
  "normal": {
   "title": "எது இயல்பானது",
   "like": "சாதாரண தசை வலி, உடற்பயிற்சிக்குப் பிறகு தசைகள் வலிப்பது போல இருக்கும்.",
   "lines": [
    [
     "முதல் 24 மணி நேரம்",
     "வலி கூடலாம், களைப்பாகவும் இருக்கலாம்."
    ],
    [
     "48 மணி நேரத்துக்கு (2 நாட்கள்) பிறகு",
     "பெரும்பாலும் தசை வலி குறையத் தொடங்கியிருக்கும்."
    ],
    [
     "72 மணி நேரத்துக்கு (3 நாட்கள்) பிறகு",
     "பெரும்பாலும் தசை வலி போய்விட்டிருக்கும். உங்கள் வலி குறையாவிட்டால், உங்கள் அக்குபஞ்சர் சிகிச்சையாளரை இன்று அல்லது அடுத்த வேலை நாளில் தொடர்பு கொள்ளுங்கள்."
    ]
   ]
  },
  "danger": {
   "heading": [
    "இவற்றில் ஏதாவது வந்தால், இப்போதே {0} எண்ணை அழையுங்கள்:",
    "இவற்றில் ஏதாவது வந்தால், இப்போதே உங்கள் பகுதியின் அவசர உதவி எண்ணை அழையுங்கள்:"
   ],
   "how": [
    "சரியாகிறதா என்று காத்திருந்து பார்க்க வேண்டாம்.",
    "சரியாகிறதா என்று காத்திருந்து பார்க்க வேண்டாம்."
   ],
   "signs": [
    "மூச்சு விடச் சிரமம்",
    "நெஞ்சு வலி அல்லது நெஞ்சு இறுக்கம்",
    "முகம், பேச்சு, பார்வை அல்லது உடல் சமநிலையில் திடீர்ப் பிரச்சினை, அல்லது திடீரென்று வந்த பயங்கரமான தலைவலி",
    "உடல்நிலை மிக மோசமாக இருப்பது போன்ற உணர்வு",
    "முகம், உதடுகள், நாக்கு அல்லது தொண்டையில் வீக்கம்",
    "நிற்காமல் இரத்தம் வருவது",
    "கால்களுக்கு இடையில், அல்லது இரண்டு பிட்டங்களிலும், தொடு உணர்வுக் குறைவு (மரத்துப்போவது) அல்லது எறும்பு ஊர்வது போன்ற உணர்வு",
    "சிறுநீர் கழிக்கச் சிரமம், சிறுநீர் அல்லது மலம் தானாக வெளியேறுவது, அல்லது சிறுநீரோ மலமோ வரும் உணர்வு இல்லாதது",
    "கை, கால் அல்லது பாதத்தில் பலம் அல்லது கட்டுப்பாடு குறைவு",
    "கை அல்லது காலின் ஒரு பகுதியில், அல்லது உடலைச் சுற்றி ஒரு பட்டை போல, தொடு உணர்வு குறைவது அல்லது இல்லாமல் போவது",
    "இரண்டு கால்களிலும் கீழ்நோக்கி, அல்லது இரண்டு பாதங்களிலும், வலி அல்லது எறும்பு ஊர்வது போன்ற உணர்வு",
    "பரவி வரும் சிவப்பு, அத்துடன் காய்ச்சல்",
    "மோசமான தலைவலி, அத்துடன் காய்ச்சல், தலைச்சுற்றல் அல்லது வாந்தி",
    "சிகிச்சை செய்த இடங்கள் தவிர வேறு இடங்களில், உதாரணமாக வயிற்றில், மிக மோசமான வலி"
   ]
  },
  "today": {
   "heading": "இன்றே மருத்துவ உதவி பெறுங்கள்",
   "how": [
    "{0} எண்ணை அழையுங்கள், அல்லது மருத்துவரைத் தொலைபேசியில் அழைத்து, இன்றே அவசரமாகச் சந்திக்க நேரம் கேளுங்கள்.",
    "மருத்துவரைத் தொலைபேசியில் அழைத்து, இன்றே அவசரமாகச் சந்திக்க நேரம் கேளுங்கள்."
   ],
   "signs": [
    "நிற்க முடியாத, அல்லது சிந்திக்க முடியாத, அல்லது சிறிதும் தூங்க முடியாத அளவு மோசமான வலி",
    "மேல் முதுகு, கழுத்து, தோள், விலா எலும்புகள் அல்லது நெஞ்சில் கூர்மையான வலி",
    "காய்ச்சல், குளிர் நடுக்கம், அல்லது புதிதாக இரவில் வியர்ப்பது",
    "சூடான, வீங்கிய அல்லது வலிக்கும் தோல், அத்துடன் அது சிவந்தோ வழக்கத்தைவிடக் கருத்தோ இருப்பது"
   ],
   "someAreas": "இந்தத் தொலைபேசி சேவை நாட்டின் எல்லாப் பகுதிகளிலும் இல்லை. யாரும் பதிலளிக்காவிட்டால், மருத்துவரைத் தொலைபேசியில் அழையுங்கள்."
  },
  "nobodyAnswers": [
   "அடுத்த வேலை நாள் முடிவதற்குள் யாரும் பதிலளிக்காவிட்டால், அல்லது வலி மோசமானால், மருத்துவரை அல்லது {0} எண்ணைத் தொலைபேசியில் அழையுங்கள்.",
   "அடுத்த வேலை நாள் முடிவதற்குள் யாரும் பதிலளிக்காவிட்டால், அல்லது வலி மோசமானால், மருத்துவரைத் தொலைபேசியில் அழையுங்கள்."
  ],
  "inShort": [
   "மூச்சு விடச் சிரமமாக இருந்தால், நெஞ்சு வலித்தால் அல்லது உடல்நிலை மிக மோசமாக இருந்தால், இப்போதே {0} எண்ணை அழையுங்கள். முகம் வீங்கினால், பேச்சில் பிரச்சினை வந்தால், தொடு உணர்வோ, முகம், கை அல்லது காலின் பலமோ புதிதாகக் குறைந்தால், அல்லது சிறுநீர் கழிக்க முடியாவிட்டால், அப்போதும் அழையுங்கள்.",
   "மூச்சு விடச் சிரமமாக இருந்தால், நெஞ்சு வலித்தால் அல்லது உடல்நிலை மிக மோசமாக இருந்தால், இப்போதே உங்கள் பகுதியின் அவசர உதவி எண்ணை அழையுங்கள். முகம் வீங்கினால், பேச்சில் பிரச்சினை வந்தால், தொடு உணர்வோ, முகம், கை அல்லது காலின் பலமோ புதிதாகக் குறைந்தால், அல்லது சிறுநீர் கழிக்க முடியாவிட்டால், அப்போதும் அழையுங்கள்."
  ],
  "notes": [
   "மருத்துவரோ செவிலியரோ (தாதி) இந்தத் தகவலை இன்னும் சரிபார்க்கவில்லை.",
   "இது இயந்திர மொழிபெயர்ப்பு. எந்த மனிதரும் இதை இன்னும் சரிபார்க்கவில்லை."
  ]
 },
 "tr": {
  "name": "Türkçe",
  "english": "Turkish",
  "dir": "ltr",
  "title": "Akupunkturdan sonra ağrı arttı mı?",
  "scope": "Sırtına ya da beline akupunktur yapılmış yetişkinler (18 yaş ve üstü) için.",
  "invitation": "9 soruyu yanıtlayın, size ne yapacağınızı ve bunu ne kadar çabuk yapacağınızı söyleyelim.",
  "call": "{0} numarasını arayın",
  "emergency": "Acil durum mu var?",
  "usual": "Bulunduğunuz yerdeki acil numarayı arayın. Burada genellikle şudur: {0}.",
  "also": "Şunu da arayabilirsiniz: {0}.",
  "clinic": "Kliniği arayın: {0}",
  "normal": {
   "title": "Normal olan nedir",
   "like": "Normal sızı, spordan sonraki kas ağrısı gibidir.",
   "lines": [
    [
     "İlk 24 saat",
     "Daha çok sızı ve yorgunluk olabilir."
    ],
    [
     "48 saat (2 gün) sonra",
     "Çoğu sızı hafiflemeye başlamıştır."
    ],
    [
     "72 saat (3 gün) sonra",
     "Çoğu sızı geçmiştir. Sizinki daha iyi değilse akupunktur uzmanınıza bugün ya da bir sonraki iş günü danışın."
    ]
   ]
  },
  "danger": {
   "heading": [
    "Bunlardan biri olursa {0} numarasını hemen arayın:",
    "Bunlardan biri olursa bulunduğunuz yerdeki acil numarayı hemen arayın:"
   ],
   "how": [
    "İyileşir mi diye beklemeyin.",
    "İyileşir mi diye beklemeyin."
   ],
   "signs": [
    "Nefes almada zorluk",
    "Göğüste ağrı ya da sıkışma",
    "Yüzde, konuşmada, görmede ya da dengede ani sorun veya aniden gelen çok şiddetli baş ağrısı",
    "Kendini ağır hasta hissetme",
    "Yüzde, dudaklarda, dilde ya da boğazda şişme",
    "Durmayan kanama",
    "Bacak arasında ya da her iki kaba ette (popoda) hissizlik (uyuşma) veya karıncalanma",
    "İdrar yapmakta zorluk, idrar ya da dışkı (kaka) kaçırma veya tuvalet ihtiyacını hissetmeme",
    "Kolda, bacakta ya da ayakta güçsüzlük veya sakarlık",
    "Kolun ya da bacağın bir bölümünde veya vücudu kuşak gibi saran bir yerde his kaybı",
    "Her iki bacağa inen ya da her iki ayakta olan ağrı veya karıncalanma",
    "Ateşle birlikte yayılan kızarıklık",
    "Kötü bir baş ağrısı ve onunla birlikte ateş, baş dönmesi ya da kusma",
    "Tedavi edilen yerlerin dışında, örneğin karında çok kötü ağrı"
   ]
  },
  "today": {
   "heading": "Bugün tıbbi yardım alın",
   "how": [
    "{0} numarasını arayın ya da bir doktoru arayıp bugün için acil randevu isteyin.",
    "Bir doktoru arayın ve bugün için acil randevu isteyin."
   ],
   "signs": [
    "Ayakta duramayacağınız, düşünemeyeceğiniz ya da hiç uyuyamayacağınız kadar kötü ağrı",
    "Sırtın üst kısmında, boyunda, omuzda, kaburgalarda ya da göğüste keskin ağrı",
    "Ateş, üşüyüp ürperme ya da yeni gece terlemesi",
    "Sıcak, şiş ya da acıyan ve aynı zamanda kırmızı ya da her zamankinden koyu olan cilt"
   ],
   "someAreas": "Bu telefon hattı ülkenin her yerinde yok. Kimse yanıt vermezse bir doktoru arayın."
  },
  "nobodyAnswers": [
   "Bir sonraki iş gününün sonuna kadar kimse yanıt vermezse ya da ağrı kötüleşirse bir doktoru ya da {0} numarasını arayın.",
   "Bir sonraki iş gününün sonuna kadar kimse yanıt vermezse ya da ağrı kötüleşirse bir doktoru arayın."
  ],
  "inShort": [
   "Nefes almak zorsa, göğsünüz ağrıyorsa ya da kendinizi çok hasta hissediyorsanız {0} numarasını hemen arayın. Yüzünüz şişerse, konuşmada sorun, yeni hissizlik ya da güçsüzlük olursa veya idrar yapamazsanız da arayın.",
   "Nefes almak zorsa, göğsünüz ağrıyorsa ya da kendinizi çok hasta hissediyorsanız bulunduğunuz yerdeki acil numarayı hemen arayın. Yüzünüz şişerse, konuşmada sorun, yeni hissizlik ya da güçsüzlük olursa veya idrar yapamazsanız da arayın."
  ],
  "notes": [
   "Bu bilgileri henüz hiçbir doktor ya da hemşire kontrol etmedi.",
   "Bu çeviriyi bir makine yaptı. Henüz hiç kimse kontrol etmedi."
  ]
 },
 "uk": {
  "name": "Українська",
  "english": "Ukrainian",
  "dir": "ltr",
  "title": "Після голкотерапії болить сильніше?",
  "scope": "Для дорослих (від 18 років), яким робили голкотерапію спини.",
  "invitation": "Дайте відповіді на 9 запитань, і ми скажемо, що робити і як швидко.",
  "call": "Подзвонити {0}",
  "emergency": "Потрібна екстрена допомога?",
  "usual": "Телефонуйте на місцевий номер екстреної допомоги. Тут це зазвичай: {0}.",
  "also": "Можна телефонувати також: {0}.",
  "clinic": "Зателефонувати в клініку: {0}",
  "normal": {
   "title": "Що вважати звичайним",
   "like": "Звичайна болючість схожа на біль у м’язах після фізичних вправ.",
   "lines": [
    [
     "Перші 24 години",
     "Болючість може посилитися, може бути втома."
    ],
    [
     "Через 48 годин (2 дні)",
     "Болючість здебільшого вже почала слабшати."
    ],
    [
     "Через 72 години (3 дні)",
     "Болючість здебільшого минула. Якщо ваша не послабшала, зв’яжіться зі своїм голкотерапевтом сьогодні або наступного робочого дня."
    ]
   ]
  },
  "danger": {
   "heading": [
    "Негайно телефонуйте {0}, якщо з’явиться щось із цього:",
    "Негайно телефонуйте на місцевий номер екстреної допомоги, якщо з’явиться щось із цього:"
   ],
   "how": [
    "Не чекайте, чи стане краще.",
    "Не чекайте, чи стане краще."
   ],
   "signs": [
    "Важко дихати",
    "Біль або стискання в грудях",
    "Раптові проблеми з обличчям, мовленням, зором чи рівновагою, або раптовий жахливий головний біль",
    "Дуже погане самопочуття, як при тяжкій хворобі",
    "Набряк обличчя, губ, язика чи горла",
    "Кровотеча, що не спиняється",
    "Оніміння або поколювання між ногами чи в обох сідницях",
    "Важко помочитися, підтікає сеча чи кал, або не відчувається, коли треба в туалет",
    "Слабка чи неслухняна рука, нога або стопа",
    "Слабша чутливість або її втрата в частині руки чи ноги, або смугою навколо тулуба",
    "Біль або поколювання, що йде вниз обома ногами, або в обох стопах",
    "Почервоніння, що поширюється, з високою температурою",
    "Сильний головний біль із високою температурою, запамороченням чи блюванням",
    "Дуже сильний біль не в місцях лікування, наприклад у животі"
   ]
  },
  "today": {
   "heading": "Зверніться по медичну допомогу сьогодні",
   "how": [
    "Зателефонуйте на номер {0} або зателефонуйте лікарю й попросіть про терміновий прийом сьогодні.",
    "Зателефонуйте лікарю й попросіть про терміновий прийом сьогодні."
   ],
   "signs": [
    "Такий сильний біль, що ви зовсім не можете стояти, або думати, або спати",
    "Гострий біль у верхній частині спини, у шиї, плечі, ребрах або грудях",
    "Висока температура, озноб або нова пітливість уночі",
    "Шкіра, яка гаряча, набрякла або болюча, і при цьому червона чи темніша, ніж звичайно"
   ],
   "someAreas": "Ця телефонна служба працює не в усіх частинах країни. Якщо ніхто не відповідає, зателефонуйте лікарю."
  },
  "nobodyAnswers": [
   "Якщо до кінця наступного робочого дня ніхто не відповість або стане гірше, зателефонуйте лікарю або на номер {0}.",
   "Якщо до кінця наступного робочого дня ніхто не відповість або стане гірше, зателефонуйте лікарю."
  ],
  "inShort": [
   "Негайно телефонуйте {0}, якщо важко дихати, болить у грудях або вам дуже погано. Телефонуйте також, якщо набрякло обличчя, важко говорити, з’явилося нове оніміння (дотик відчувається слабше або зовсім ні) чи слабкість обличчя, руки або ноги, або ви не можете помочитися.",
   "Негайно телефонуйте на місцевий номер екстреної допомоги, якщо важко дихати, болить у грудях або вам дуже погано. Телефонуйте також, якщо набрякло обличчя, важко говорити, з’явилося нове оніміння (дотик відчувається слабше або зовсім ні) чи слабкість обличчя, руки або ноги, або ви не можете помочитися."
  ],
  "notes": [
   "Цю інформацію ще не перевіряв жоден лікар і жодна медсестра.",
   "Цей переклад зробила машина. Жодна людина його ще не перевірила."
  ]
 },
 "ur": {
  "name": "اردو",
  "english": "Urdu",
  "dir": "rtl",
  "title": "ایکیوپنکچر کے بعد زیادہ درد ہے؟",
  "scope": "ان بالغوں (18 سال یا زیادہ) کے لیے، جن کی کمر (پیٹھ) پر ایکیوپنکچر (سوئیوں کا علاج) ہوا ہے۔",
  "invitation": "9 سوالوں کے جواب دیں۔ ہم بتائیں گے کہ کیا کرنا ہے، اور کتنی جلدی۔",
  "call": "فون کریں: {0}",
  "emergency": "ایمرجنسی ہے؟",
  "usual": "اپنے علاقے کے ایمرجنسی نمبر پر فون کریں۔ یہاں عام طور پر یہ ہے: {0}۔",
  "also": "اس نمبر پر بھی فون ہو سکتا ہے: {0}۔",
  "clinic": "کلینک کو فون کریں: {0}",
  "normal": {
   "title": "کیا معمول کی بات ہے",
   "like": "معمول کی دکھن ایسی لگتی ہے جیسے ورزش کے بعد پٹھے دکھتے ہیں۔",
   "lines": [
    [
     "پہلے 24 گھنٹے",
     "دکھن زیادہ ہو سکتی ہے، اور تھکن بھی۔"
    ],
    [
     "48 گھنٹے (2 دن) بعد",
     "زیادہ تر دکھن کم ہونا شروع ہو چکی ہوتی ہے۔"
    ],
    [
     "72 گھنٹے (3 دن) بعد",
     "زیادہ تر دکھن ختم ہو چکی ہوتی ہے۔ اگر آپ کی دکھن بہتر نہیں، تو آج یا اگلے کام کے دن اپنے ایکیوپنکچر معالج سے رابطہ کریں۔"
    ]
   ]
  },
  "danger": {
   "heading": [
    "ان میں سے کچھ بھی ہو تو ابھی {0} پر فون کریں:",
    "ان میں سے کچھ بھی ہو تو ابھی اپنے علاقے کے ایمرجنسی نمبر پر فون کریں:"
   ],
   "how": [
    "یہ دیکھنے کے لیے انتظار نہ کریں کہ شاید بہتر ہو جائے۔",
    "یہ دیکھنے کے لیے انتظار نہ کریں کہ شاید بہتر ہو جائے۔"
   ],
   "signs": [
    "سانس لینے میں مشکل",
    "سینے میں درد یا جکڑن",
    "چہرے، بولنے، نظر یا توازن میں اچانک خرابی، یا اچانک بہت ہی شدید سر درد",
    "طبیعت بہت زیادہ خراب ہونا",
    "چہرے، ہونٹوں یا زبان پر، یا گلے کے اندر سوجن",
    "خون جو بہنا بند نہ ہو",
    "ٹانگوں کے درمیان، یا دونوں سرینوں (جن پر بیٹھتے ہیں) میں سُن پن یا جھنجھناہٹ",
    "پیشاب کرنے میں مشکل، پیشاب یا پاخانہ خود بخود نکل جانا، یا پیشاب یا پاخانے کی حاجت محسوس نہ ہونا",
    "بازو، ہاتھ، ٹانگ یا پاؤں میں کمزوری (طاقت کم)، یا حرکت پر قابو کم ہونا",
    "بازو، ہاتھ، ٹانگ یا پاؤں کے کسی حصے میں، یا جسم کے گرد بیلٹ کی طرح، چھونے کا احساس کم یا ختم ہونا",
    "دونوں ٹانگوں میں نیچے تک، یا دونوں پاؤں میں، درد یا جھنجھناہٹ",
    "پھیلتی ہوئی سرخی، بخار کے ساتھ",
    "بخار، چکر یا الٹی کے ساتھ شدید سر درد",
    "علاج کی جگہوں کے علاوہ کہیں اور، مثلاً پیٹ میں، بہت شدید درد"
   ]
  },
  "today": {
   "heading": "آج ہی طبی مدد لیں",
   "how": [
    "{0} پر فون کریں، یا ڈاکٹر کو فون کریں اور آج ہی کی فوری اپوائنٹمنٹ مانگیں۔",
    "ڈاکٹر کو فون کریں اور آج ہی کی فوری اپوائنٹمنٹ مانگیں۔"
   ],
   "signs": [
    "اتنا زیادہ درد کہ کھڑا ہونا، یا سوچنا، یا سونا بالکل ناممکن ہو",
    "پیٹھ کے اوپری حصے، گردن، کندھے، پسلیوں یا سینے میں تیز چبھتا درد",
    "بخار، کپکپی، یا رات کو پسینے آنا جو پہلے نہیں آتے تھے",
    "جلد جو گرم، سوجی ہوئی یا دکھتی ہو، اور جس کا رنگ سرخ یا معمول سے زیادہ گہرا ہو"
   ],
   "someAreas": "فون کی یہ سہولت ملک کے ہر حصے میں نہیں ہے۔ اگر کوئی جواب نہ دے، تو ڈاکٹر کو فون کریں۔"
  },
  "nobodyAnswers": [
   "اگر اگلے کام کے دن کے آخر تک کوئی جواب نہ دے، یا درد بڑھ جائے، تو ڈاکٹر کو یا {0} پر فون کریں۔",
   "اگر اگلے کام کے دن کے آخر تک کوئی جواب نہ دے، یا درد بڑھ جائے، تو ڈاکٹر کو فون کریں۔"
  ],
  "inShort": [
   "اگر سانس لینا مشکل ہو، سینے میں درد ہو یا طبیعت بہت زیادہ خراب ہو، تو ابھی {0} پر فون کریں۔ تب بھی فون کریں جب چہرہ سوج جائے، بولنے میں مشکل ہو، نیا سُن پن ہو، چہرے، بازو یا ٹانگ کی نئی کمزوری ہو، یا آپ پیشاب نہ کر سکیں۔",
   "اگر سانس لینا مشکل ہو، سینے میں درد ہو یا طبیعت بہت زیادہ خراب ہو، تو ابھی اپنے علاقے کے ایمرجنسی نمبر پر فون کریں۔ تب بھی فون کریں جب چہرہ سوج جائے، بولنے میں مشکل ہو، نیا سُن پن ہو، چہرے، بازو یا ٹانگ کی نئی کمزوری ہو، یا آپ پیشاب نہ کر سکیں۔"
  ],
  "notes": [
   "کسی ڈاکٹر یا نرس نے ابھی تک ان معلومات کی جانچ نہیں کی۔",
   "یہ ترجمہ مشین نے کیا ہے۔ ابھی تک کسی انسان نے اس کی جانچ نہیں کی۔"
  ]
 },
 "vi": {
  "name": "Tiếng Việt",
  "english": "Vietnamese",
  "dir": "ltr",
  "title": "Đau hơn sau khi châm cứu?",
  "scope": "Dành cho người lớn (18 tuổi trở lên) đã được châm cứu ở lưng.",
  "invitation": "Hãy trả lời 9 câu hỏi. Chúng tôi sẽ cho biết cần làm gì, và cần nhanh đến mức nào.",
  "call": "Gọi {0}",
  "emergency": "Cấp cứu?",
  "usual": "Hãy gọi số cấp cứu tại địa phương. Ở đây thường là: {0}.",
  "also": "Cũng có thể gọi: {0}.",
  "clinic": "Gọi phòng khám: {0}",
  "normal": {
   "title": "Thế nào là bình thường",
   "like": "Đau ê ẩm bình thường giống như bắp thịt ê ẩm sau khi tập thể dục.",
   "lines": [
    [
     "24 giờ đầu",
     "Có thể thấy ê ẩm hơn, và mệt."
    ],
    [
     "Sau 48 giờ (2 ngày)",
     "Phần lớn trường hợp đau ê ẩm đã bắt đầu đỡ."
    ],
    [
     "Sau 72 giờ (3 ngày)",
     "Phần lớn trường hợp đau ê ẩm đã hết. Nếu quý vị vẫn chưa đỡ, hãy liên hệ chuyên viên châm cứu của quý vị trong hôm nay hoặc ngày làm việc kế tiếp."
    ]
   ]
  },
  "danger": {
   "heading": [
    "Gọi {0} ngay bây giờ nếu có bất cứ dấu hiệu nào sau đây:",
    "Gọi số cấp cứu tại địa phương ngay bây giờ nếu có bất cứ dấu hiệu nào sau đây:"
   ],
   "how": [
    "Đừng chờ xem có đỡ hơn không.",
    "Đừng chờ xem có đỡ hơn không."
   ],
   "signs": [
    "Khó thở",
    "Đau ngực hoặc tức ngực",
    "Đột ngột có vấn đề ở mặt, khi nói, khi nhìn hoặc khi giữ thăng bằng, hoặc đột ngột đau đầu dữ dội",
    "Cảm thấy bệnh rất nặng",
    "Sưng mặt, môi, lưỡi hoặc họng",
    "Chảy máu không cầm được",
    "Tê, giảm hay mất cảm giác, hoặc châm chích như kiến bò ở giữa hai chân, hoặc ở cả hai mông",
    "Khó đi tiểu, són tiểu hoặc són phân, hoặc không còn thấy mót tiểu hay không còn thấy mót đi tiêu (đi ngoài)",
    "Tay, chân hoặc bàn chân bị yếu hoặc cử động vụng về",
    "Giảm hay mất cảm giác ở một phần tay hoặc chân, hoặc ở một dải quanh thân mình",
    "Đau hoặc châm chích như kiến bò dọc xuống cả hai chân, hoặc ở cả hai bàn chân",
    "Vùng da đỏ lan rộng, kèm sốt",
    "Đau đầu nặng kèm sốt, chóng mặt hoặc nôn ói",
    "Đau rất dữ dội ở chỗ khác, ngoài những chỗ được điều trị, chẳng hạn ở bụng"
   ]
  },
  "today": {
   "heading": "Tìm trợ giúp y tế trong hôm nay",
   "how": [
    "Hãy gọi {0}, hoặc gọi bác sĩ Tây y và xin khám gấp trong hôm nay.",
    "Hãy gọi bác sĩ Tây y và xin khám gấp trong hôm nay."
   ],
   "signs": [
    "Đau đến mức không thể đứng, không thể suy nghĩ hoặc không thể ngủ chút nào",
    "Đau nhói ở lưng trên, cổ, vai, sườn hoặc ngực",
    "Sốt, ớn lạnh, hoặc mới bị đổ mồ hôi ban đêm",
    "Vùng da nóng, sưng hoặc đau, và đỏ lên hoặc sẫm màu hơn bình thường"
   ],
   "someAreas": "Dịch vụ điện thoại này không có ở mọi nơi trong nước. Nếu không ai trả lời, hãy gọi bác sĩ Tây y."
  },
  "nobodyAnswers": [
   "Nếu đến hết ngày làm việc kế tiếp vẫn không có ai trả lời, hoặc đau nặng hơn, hãy gọi bác sĩ Tây y hoặc gọi {0}.",
   "Nếu đến hết ngày làm việc kế tiếp vẫn không có ai trả lời, hoặc đau nặng hơn, hãy gọi bác sĩ Tây y."
  ],
  "inShort": [
   "Gọi {0} ngay bây giờ nếu khó thở, đau ngực hoặc cảm thấy bệnh rất nặng. Cũng hãy gọi nếu sưng mặt, nói khó khăn, mới bị giảm hay mất cảm giác, mặt, tay hoặc chân mới bị yếu, hoặc không đi tiểu được.",
   "Gọi số cấp cứu tại địa phương ngay bây giờ nếu khó thở, đau ngực hoặc cảm thấy bệnh rất nặng. Cũng hãy gọi nếu sưng mặt, nói khó khăn, mới bị giảm hay mất cảm giác, mặt, tay hoặc chân mới bị yếu, hoặc không đi tiểu được."
  ],
  "notes": [
   "Chưa có bác sĩ hay y tá nào kiểm tra thông tin này.",
   "Bản dịch này do máy làm. Chưa có người nào kiểm tra."
  ]
 }
};

export const countries = {
 "AD": {
  "number": "112",
  "also": [
   "116"
  ],
  "confirmed": false
 },
 "AE": {
  "number": "998",
  "also": [
   "999",
   "112"
  ],
  "confirmed": true
 },
 "AL": {
  "number": "127",
  "also": [
   "112"
  ],
  "confirmed": true
 },
 "AM": {
  "number": "103",
  "also": [
   "112",
   "911"
  ],
  "confirmed": true
 },
 "AO": {
  "number": "112",
  "also": [
   "116"
  ],
  "confirmed": true
 },
 "AR": {
  "number": "107",
  "also": [
   "911"
  ],
  "confirmed": true
 },
 "AT": {
  "number": "112",
  "also": [
   "144"
  ],
  "confirmed": true,
  "healthLine": "1450"
 },
 "AU": {
  "number": "000",
  "also": [
   "112"
  ],
  "confirmed": true,
  "healthLine": "1800 022 222"
 },
 "AZ": {
  "number": "103",
  "also": [
   "112"
  ],
  "confirmed": true
 },
 "BA": {
  "number": "124",
  "also": [
   "112"
  ],
  "confirmed": true
 },
 "BB": {
  "number": "511",
  "also": [
   "911"
  ],
  "confirmed": true
 },
 "BD": {
  "number": "999",
  "also": [],
  "confirmed": false
 },
 "BE": {
  "number": "112",
  "also": [],
  "confirmed": true,
  "healthLine": "1733"
 },
 "BG": {
  "number": "112",
  "also": [],
  "confirmed": true
 },
 "BH": {
  "number": "999",
  "also": [],
  "confirmed": true
 },
 "BN": {
  "number": "991",
  "also": [],
  "confirmed": true
 },
 "BO": {
  "number": "118",
  "also": [
   "165"
  ],
  "confirmed": true
 },
 "BR": {
  "number": "192",
  "also": [],
  "confirmed": true
 },
 "BS": {
  "number": "919",
  "also": [
   "911"
  ],
  "confirmed": true
 },
 "BT": {
  "number": "112",
  "also": [],
  "confirmed": true
 },
 "BW": {
  "number": "997",
  "also": [
   "112"
  ],
  "confirmed": true
 },
 "BY": {
  "number": "103",
  "also": [
   "112"
  ],
  "confirmed": true
 },
 "BZ": {
  "number": "911",
  "also": [],
  "confirmed": false
 },
 "CA": {
  "number": "911",
  "also": [],
  "confirmed": true,
  "healthLine": "811",
  "partial": true
 },
 "CH": {
  "number": "144",
  "also": [
   "112"
  ],
  "confirmed": true
 },
 "CI": {
  "number": "185",
  "also": [],
  "confirmed": false
 },
 "CL": {
  "number": "131",
  "also": [],
  "confirmed": true
 },
 "CM": {
  "number": "112",
  "also": [
   "119"
  ],
  "confirmed": false
 },
 "CN": {
  "number": "120",
  "also": [],
  "confirmed": true
 },
 "CO": {
  "number": "123",
  "also": [],
  "confirmed": true
 },
 "CR": {
  "number": "911",
  "also": [],
  "confirmed": true
 },
 "CU": {
  "number": "104",
  "also": [],
  "confirmed": true
 },
 "CY": {
  "number": "112",
  "also": [
   "199"
  ],
  "confirmed": true
 },
 "CZ": {
  "number": "112",
  "also": [
   "155"
  ],
  "confirmed": true
 },
 "DE": {
  "number": "112",
  "also": [],
  "confirmed": true,
  "healthLine": "116117"
 },
 "DK": {
  "number": "112",
  "also": [],
  "confirmed": true
 },
 "DO": {
  "number": "911",
  "also": [],
  "confirmed": true
 },
 "DZ": {
  "number": "14",
  "also": [
   "112"
  ],
  "confirmed": true
 },
 "EC": {
  "number": "911",
  "also": [],
  "confirmed": true
 },
 "EE": {
  "number": "112",
  "also": [],
  "confirmed": true
 },
 "EG": {
  "number": "123",
  "also": [],
  "confirmed": true
 },
 "ES": {
  "number": "112",
  "also": [
   "061"
  ],
  "confirmed": true
 },
 "ET": {
  "number": "907",
  "also": [
   "939",
   "991"
  ],
  "confirmed": false
 },
 "FI": {
  "number": "112",
  "also": [],
  "confirmed": true,
  "healthLine": "116117"
 },
 "FJ": {
  "number": "911",
  "also": [],
  "confirmed": true
 },
 "FR": {
  "number": "112",
  "also": [
   "15"
  ],
  "confirmed": true
 },
 "GB": {
  "number": "999",
  "also": [
   "112"
  ],
  "confirmed": true,
  "healthLine": "111",
  "partial": true
 },
 "GE": {
  "number": "112",
  "also": [],
  "confirmed": true
 },
 "GH": {
  "number": "193",
  "also": [
   "112"
  ],
  "confirmed": true
 },
 "GR": {
  "number": "112",
  "also": [
   "166"
  ],
  "confirmed": true
 },
 "GT": {
  "number": "123",
  "also": [
   "122"
  ],
  "confirmed": false
 },
 "GY": {
  "number": "913",
  "also": [
   "911"
  ],
  "confirmed": true
 },
 "HK": {
  "number": "999",
  "also": [
   "112"
  ],
  "confirmed": true
 },
 "HN": {
  "number": "911",
  "also": [],
  "confirmed": false
 },
 "HR": {
  "number": "112",
  "also": [
   "194"
  ],
  "confirmed": true
 },
 "HU": {
  "number": "112",
  "also": [
   "104"
  ],
  "confirmed": true
 },
 "ID": {
  "number": "119",
  "also": [
   "112",
   "118"
  ],
  "confirmed": true
 },
 "IE": {
  "number": "112",
  "also": [
   "999"
  ],
  "confirmed": true
 },
 "IL": {
  "number": "101",
  "also": [],
  "confirmed": true
 },
 "IN": {
  "number": "112",
  "also": [
   "108",
   "102"
  ],
  "confirmed": true
 },
 "IQ": {
  "number": "122",
  "also": [],
  "confirmed": true
 },
 "IR": {
  "number": "115",
  "also": [],
  "confirmed": true
 },
 "IS": {
  "number": "112",
  "also": [],
  "confirmed": true
 },
 "IT": {
  "number": "112",
  "also": [
   "118"
  ],
  "confirmed": true
 },
 "JM": {
  "number": "110",
  "also": [
   "119"
  ],
  "confirmed": true
 },
 "JO": {
  "number": "911",
  "also": [
   "193"
  ],
  "confirmed": true
 },
 "JP": {
  "number": "119",
  "also": [],
  "confirmed": true
 },
 "KE": {
  "number": "999",
  "also": [
   "112"
  ],
  "confirmed": true
 },
 "KG": {
  "number": "103",
  "also": [
   "112"
  ],
  "confirmed": true
 },
 "KH": {
  "number": "119",
  "also": [],
  "confirmed": true
 },
 "KR": {
  "number": "119",
  "also": [],
  "confirmed": true
 },
 "KW": {
  "number": "112",
  "also": [],
  "confirmed": true
 },
 "KZ": {
  "number": "103",
  "also": [
   "112"
  ],
  "confirmed": true
 },
 "LA": {
  "number": "195",
  "also": [
   "1195"
  ],
  "confirmed": true
 },
 "LB": {
  "number": "140",
  "also": [],
  "confirmed": true
 },
 "LI": {
  "number": "144",
  "also": [
   "112"
  ],
  "confirmed": true
 },
 "LK": {
  "number": "110",
  "also": [
   "1990"
  ],
  "confirmed": true
 },
 "LT": {
  "number": "112",
  "also": [],
  "confirmed": true
 },
 "LU": {
  "number": "112",
  "also": [],
  "confirmed": true
 },
 "LV": {
  "number": "112",
  "also": [
   "113"
  ],
  "confirmed": true
 },
 "MA": {
  "number": "15",
  "also": [
   "150"
  ],
  "confirmed": true
 },
 "MC": {
  "number": "18",
  "also": [
   "112"
  ],
  "confirmed": false
 },
 "MD": {
  "number": "112",
  "also": [],
  "confirmed": false
 },
 "ME": {
  "number": "124",
  "also": [
   "112"
  ],
  "confirmed": true
 },
 "MK": {
  "number": "194",
  "also": [
   "112"
  ],
  "confirmed": true
 },
 "MM": {
  "number": "192",
  "also": [],
  "confirmed": false
 },
 "MN": {
  "number": "103",
  "also": [],
  "confirmed": true
 },
 "MO": {
  "number": "999",
  "also": [],
  "confirmed": true
 },
 "MT": {
  "number": "112",
  "also": [],
  "confirmed": true
 },
 "MU": {
  "number": "114",
  "also": [
   "112"
  ],
  "confirmed": true
 },
 "MX": {
  "number": "911",
  "also": [],
  "confirmed": true
 },
 "MY": {
  "number": "999",
  "also": [
   "112"
  ],
  "confirmed": true
 },
 "MZ": {
  "number": "117",
  "also": [],
  "confirmed": true
 },
 "NG": {
  "number": "112",
  "also": [],
  "confirmed": false
 },
 "NI": {
  "number": "128",
  "also": [
   "911",
   "118"
  ],
  "confirmed": true
 },
 "NL": {
  "number": "112",
  "also": [],
  "confirmed": true
 },
 "NO": {
  "number": "113",
  "also": [
   "112"
  ],
  "confirmed": true
 },
 "NP": {
  "number": "102",
  "also": [
   "100"
  ],
  "confirmed": true
 },
 "NZ": {
  "number": "111",
  "also": [],
  "confirmed": true,
  "healthLine": "0800 611 116"
 },
 "OM": {
  "number": "9999",
  "also": [
   "999",
   "112"
  ],
  "confirmed": true
 },
 "PA": {
  "number": "911",
  "also": [],
  "confirmed": true
 },
 "PE": {
  "number": "117",
  "also": [
   "106"
  ],
  "confirmed": true
 },
 "PG": {
  "number": "111",
  "also": [],
  "confirmed": false
 },
 "PH": {
  "number": "911",
  "also": [],
  "confirmed": false
 },
 "PK": {
  "number": "1122",
  "also": [
   "115"
  ],
  "confirmed": true
 },
 "PL": {
  "number": "112",
  "also": [
   "999"
  ],
  "confirmed": true
 },
 "PR": {
  "number": "911",
  "also": [],
  "confirmed": true
 },
 "PS": {
  "number": "101",
  "also": [],
  "confirmed": false
 },
 "PT": {
  "number": "112",
  "also": [],
  "confirmed": true,
  "healthLine": "808 24 24 24"
 },
 "PY": {
  "number": "141",
  "also": [
   "911"
  ],
  "confirmed": false
 },
 "QA": {
  "number": "999",
  "also": [],
  "confirmed": true
 },
 "RO": {
  "number": "112",
  "also": [],
  "confirmed": true
 },
 "RS": {
  "number": "194",
  "also": [
   "112"
  ],
  "confirmed": false
 },
 "RU": {
  "number": "103",
  "also": [
   "112"
  ],
  "confirmed": true
 },
 "RW": {
  "number": "112",
  "also": [
   "912"
  ],
  "confirmed": true
 },
 "SA": {
  "number": "997",
  "also": [
   "911"
  ],
  "confirmed": true
 },
 "SE": {
  "number": "112",
  "also": [],
  "confirmed": true,
  "healthLine": "1177"
 },
 "SG": {
  "number": "995",
  "also": [],
  "confirmed": true
 },
 "SI": {
  "number": "112",
  "also": [],
  "confirmed": true
 },
 "SK": {
  "number": "112",
  "also": [
   "155"
  ],
  "confirmed": true
 },
 "SN": {
  "number": "15",
  "also": [
   "1515"
  ],
  "confirmed": false
 },
 "SV": {
  "number": "911",
  "also": [
   "132"
  ],
  "confirmed": true
 },
 "TH": {
  "number": "1669",
  "also": [
   "112"
  ],
  "confirmed": true
 },
 "TN": {
  "number": "190",
  "also": [],
  "confirmed": true
 },
 "TR": {
  "number": "112",
  "also": [],
  "confirmed": true
 },
 "TT": {
  "number": "990",
  "also": [
   "811"
  ],
  "confirmed": true
 },
 "TW": {
  "number": "119",
  "also": [
   "112"
  ],
  "confirmed": true
 },
 "TZ": {
  "number": "112",
  "also": [
   "114"
  ],
  "confirmed": false
 },
 "UA": {
  "number": "103",
  "also": [
   "112"
  ],
  "confirmed": true
 },
 "UG": {
  "number": "999",
  "also": [
   "112"
  ],
  "confirmed": true
 },
 "US": {
  "number": "911",
  "also": [],
  "confirmed": true
 },
 "UY": {
  "number": "911",
  "also": [
   "105"
  ],
  "confirmed": true
 },
 "UZ": {
  "number": "103",
  "also": [
   "112"
  ],
  "confirmed": false
 },
 "VE": {
  "number": "911",
  "also": [
   "171"
  ],
  "confirmed": false
 },
 "VN": {
  "number": "115",
  "also": [],
  "confirmed": true
 },
 "XK": {
  "number": "194",
  "also": [
   "112"
  ],
  "confirmed": false
 },
 "ZA": {
  "number": "10177",
  "also": [
   "112"
  ],
  "confirmed": true
 },
 "ZM": {
  "number": "991",
  "also": [
   "112",
   "999"
  ],
  "confirmed": false
 },
 "ZW": {
  "number": "994",
  "also": [
   "999",
   "112"
  ],
  "confirmed": true
 }
};

export const patterns = {
 "clinic-name": "^(?:[^\\x00-\\x1f]{1,200})$",
 "clinic-phone": "^(?:(?=.{1,39}$)(?!(?:\\+|00).*\\(0[0-9])(?=(?:[^0-9]*[0-9]){2,15}[^0-9]*$)[+#*]?[0-9\\s.\\-]*(?:\\([0-9]+\\)[\\s.\\-]*|[0-9]\\/(?=[0-9]{5}))?[0-9][0-9\\s.\\-]*)$",
 "emergency-number": "^(?:\\+?[0-9]{2,15})$",
 "health-line": "^(?:(?=.{1,39}$)(?!(?:\\+|00).*\\(0[0-9])(?=(?:[^0-9]*[0-9]){2,15}[^0-9]*$)[+#*]?[0-9\\s.\\-]*(?:\\([0-9]+\\)[\\s.\\-]*|[0-9]\\/(?=[0-9]{5}))?[0-9][0-9\\s.\\-]*)$",
 "booking-url": "^(?:[Hh][Tt][Tt][Pp][Ss]:\\/\\/[^\\s\\/?#<>\"]+[^\\s<>\"]*)$"
};
