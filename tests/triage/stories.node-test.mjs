// Stories in patients' words. One person set their level from the clinical reference; another, who saw only the pages,
// answered them. Neither is a patient or a clinician: this is a reading test, and no validation.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {assess} from '../../build/triage/assess.js';
import {usualSoreness} from './usual-soreness.mjs';

/** Level, story, and the answers that differ from usual soreness; several are written with spaces between. */
const stories = [
  [
    'emergency',
    "I'm 60 and I thought, well, that's age, the prostate. But I never had trouble before, and since yesterday I stand there forever, only a dribble comes, and I have to push. The acupuncture was on Friday, four days back, and the ache in my low back is getting stronger, dull mostly. No pain in the legs and I feel everything when I wipe. No fever, the skin's clean, no tablets, no illness, and I can still walk the dog.",
    {'nerve-signs': 'bladder-bowel', 'time-since-session': '3-to-7-days', 'pain-trend': 'worse'},
  ],
  [
    'contact-practitioner',
    "It's nine days now since the needles, I looked it up in the calendar, it was the day the boiler broke. I'm 46, a postman, and it's been getting better the whole time, but a small dull soreness is still sitting there by the lower spine, right where he treated me. It doesn't stop me walking my round. Nothing on the skin, no fever, legs good, no diseases, no medicines, so maybe I'm making an elephant out of a fly.",
    {'time-since-session': '7-days-or-more', 'pain-trend': 'better'},
  ],
  [
    'contact-practitioner',
    "Ten days ago I went flying on the ice outside the post office and landed on my behind, which is why I went for the needles in the first place, today at eleven. It's a dull ache low down where she treated me, no stronger this evening than this afternoon, it may even be the old one. I'm 57, bones never tested, no tablets. Nothing to see on the skin, no fever, both legs do what they should and I can feel everything.",
    {'personal-risks': 'fall-or-weak-bones'},
  ],
  [
    'keep-watching',
    "Was it Friday? No, Friday we had the wedding cake, so it was Saturday at six, and now it's Monday, nine in the evening. Next to the spine, where he put the needles, the muscle grips me like a cramp when I bend, holds for a moment and lets go, and it's about the same as yesterday. I still do my shift in the bakery, it doesn't stop me. I'm 49, otherwise in good nick, nothing to see on the skin, no fever, no tingling, nothing down the legs, no tablets.",
    {'time-since-session': '48h-to-72h', 'pain-kind': 'cramp'},
  ],
  [
    'medical-help-today',
    "He pulled one out today at four and said oops, this one's bent, and threw it away quickly, and I thought no more of it. Now there's a hard little thing under the skin beside my spine, like a splinter, and I'd bet my hat that the tip is still in there. It's a dull soreness only there, no better, no worse. I'm 48, a carpenter, so I know splinters, but I can't reach it. No fever, no redness, no bruise, legs fine, healthy, no medicine.",
    {'skin-signs': 'red-spot needle-left-in'},
  ],
  [
    'emergency',
    "It's silly because at this moment I'm fine. I'm 38, thin as a rake, I teach yoga, and yesterday evening I had needles beside the shoulder blades. Three times today on the stairs I suddenly couldn't get enough air, for a minute or so, then it went, and normally I run up those stairs. It's dull back there, about the same, and it doesn't stab when I breathe in. No fever, skin normal, I'm otherwise well, no asthma, no medicine.",
    {'danger-signs': 'breathing', 'pain-place': 'needle-sites upper-back', 'other-signs': 'sign-gone'},
  ],
  [
    'contact-practitioner',
    "You should see my back, it's black and blue, one bruise bigger than the flat of my hand, left of the spine. My son drew round it in biro last night and it has stayed inside the line all day. It was yesterday at nine in the morning, it's dully sore there and getting easier. I take one of those little aspirins of 75 and nothing else, I'm 65, I don't bruise easily as a rule, no fever, legs fine.",
    {'pain-trend': 'better', 'skin-signs': 'large-bruise'},
  ],
  [
    'emergency',
    "It's probably nothing because it's all over now. I had needles in the low back and the bottom yesterday at six, and later in the evening my right slipper kept flapping, the toes got stuck on the carpet and I nearly went headlong, and I blamed the wine. By this morning the foot lifted like the other one, and I've walked to work and back. Sore, dull, where the needles were, a bit better. I'm 59, a librarian, healthy, no pills, no fever, skin normal, nothing numb.",
    {'nerve-signs': 'weakness', 'pain-trend': 'better'},
  ],
  [
    'self-care',
    "I worked down the pit, I'm 71, and I've been puffing on the stairs for ten years; it's no better and no worse than last Christmas. The needles were Monday about six in the evening and now it's Wednesday, eight o'clock. The small of my back was good and sore on Tuesday, a dull sort of soreness, and it's nearly gone now. My daughter checked the skin, clean as a whistle, and I had no fever and no chest pain. I only have my two inhalers, one of them with a bit of cortisone in it, no tablets at all, no sugar, no cancer, no falls.",
    {'time-since-session': '48h-to-72h', 'pain-trend': 'better'},
  ],
  [
    'self-care',
    "I'm 27 and I run marathons, so yesterday lunchtime she did my low back and also put three needles into each calf. Today both calves are sore exactly at those spots, like after a hill run, and the back a bit as well, not more and not less than last night. Nothing runs down the legs, no tingling anywhere, they aren't swollen, and I walked the dog for an hour as usual. Skin's normal, I feel well, I'm on nothing and I've never had anything serious.",
    {},
  ],
  [
    'emergency',
    "My husband says I mustn't ring. He's 66, had his back needled this morning at half past nine, and at about six his coffee ran out of the corner of his mouth and he said the words all jumbled, I thought he was joking. Ten minutes later he was himself again and now he's watching football. His back is a bit sore, dull, and getting better, no fever, nothing on the skin. He takes a blood pressure pill, nothing else, no headache, arms and legs all right.",
    {'danger-signs': 'stroke-signs', 'pain-trend': 'better'},
  ],
  [
    'contact-practitioner',
    "I'm 68 and I sing in a choir, and yesterday afternoon I had my lower back done for the first time. It's a dull soreness around the needle spots, better today than last night. I should perhaps say I had prostate cancer in 2017, operated, all clear ever since, last check in spring, and my weight is sadly the same as always. No pills, no fever, nothing on the skin, legs and waterworks as usual.",
    {'pain-trend': 'better', 'personal-risks': 'cancer-signs'},
  ],
  [
    'medical-help-today',
    "My mother's 72 and takes clopidogrel since her stent; she's asked me to ring. The needles were this morning at nine in the low back, at noon there was a lump like a pigeon's egg, and now it's more like an orange and blue all round. It's tight and dully sore, more than at noon. It isn't bleeding outside, she's wide awake and cross, walks to the loo as usual, no numb spots, no fever, no chest pain, and hasn't fallen.",
    {'pain-trend': 'worse', 'skin-signs': 'growing-bruise', 'personal-risks': 'blood-thinners'},
  ],
  [
    'keep-watching',
    "I'm 76 and take Eliquis, two a day, because my heart fluttered some years back; it's been quiet since. Yesterday morning I had my lower back needled, and it feels like a dull toothache in the muscle there, better than yesterday, I even did the roses. There's one bruise like a penny, and it hasn't grown since I first saw it. No fever, nothing odd in the legs, nothing else to report really, apart from the neighbour's dog.",
    {'pain-trend': 'better', 'skin-signs': 'small-bruise', 'personal-risks': 'blood-thinners'},
  ],
  [
    'contact-practitioner',
    "It doesn't hurt at all, it's more like ants: a patch about as big as a biscuit, next to my low spine where two of the needles were, that has been prickling since I got home yesterday afternoon. If I stroke it, it feels the same as the other side, warm, cold, all normal. It's neither more nor less since. I'm 45, a hairdresser, healthy, no medicine, nothing to see there, no fever, and legs, loo and everything else are as they should be.",
    {'pain-kind': 'tingling'},
  ],
  [
    'keep-watching',
    "I'm 83 and my late husband always sorted the pills, so don't ask me: there's a pink one and a white one, for the heart I believe, but whether one of them thins the blood I couldn't tell you. Other illnesses I haven't got, and I've not fallen. The young lady did my lower back this morning and it's a bit sore there, dull, already easier after my nap. My neighbour looked at the skin and found nothing, I've no fever, and I feel just as usual otherwise.",
    {'pain-trend': 'better', 'personal-risks': 'not-sure'},
  ],
  [
    'emergency',
    "I get headaches like everyone, but this isn't one of mine: it came up slowly since breakfast and by now it's really bad, and I've been sick four times since lunch, even water comes back. The needles were yesterday at three, neck and upper back. Back there it's just dull, same as yesterday. I've taken my temperature, 36.7, I can speak and see and walk straight and I'm clear in the head, 43, a bus inspector. No medicines, no illness, no blow to the head, skin fine, not pregnant.",
    {
      'pain-trend': 'worse',
      'pain-kind': 'ache strong',
      'pain-place': 'needle-sites upper-back elsewhere',
      'other-signs': 'headache dizzy-or-sick',
    },
  ],
  [
    'contact-practitioner',
    "I'm a retired tram driver, 74, and I've had a pacemaker for six years. Yesterday at eleven she clipped little wires on the needles in my back and let current through, it went tick tick tick, and only in bed did it dawn on me that I hadn't told her. My heart is beating quietly, I feel well, I didn't faint and I don't take anything to thin the blood, just a blood pressure tablet. The back doesn't hurt any more, the skin's fine, no fever.",
    {'pain-trend': 'better', 'pain-kind': 'none', 'pain-place': 'none', 'personal-risks': 'implant-with-current'},
  ],
  [
    'keep-watching',
    "I sit at a computer all day, I'm 29, and this morning a man put needles between my shoulder blades and up by the neck. It's a heavy, dull ache right there, same since noon, a bit like when you've slept on a bad sofa. I can breathe in right to the bottom and feel nothing, no cough, no prickling in the arms. My flatmate took a photo and the skin is plain, and I'm healthy, no medicine, no fever, no fall or anything.",
    {'pain-place': 'needle-sites upper-back'},
  ],
  [
    'contact-practitioner',
    "When I undressed just now there was a needle hanging in my skin by the waistband, so I pulled it, it came out whole, straight and with its tip, I have it here on a saucer. The treatment was today at three, and the back is only a bit sore round there, less than an hour ago. Hardly a drop of blood, skin normal. I'm 51, a bookkeeper, no diseases, no medicine, no fever, and nothing odd in my legs.",
    {'pain-trend': 'better', 'skin-signs': 'needle-found'},
  ],
  [
    'keep-watching',
    "I can't swear if it was Thursday or Friday, and today is Tuesday, anyway it's four days and not a week. My back was as stiff as a board at first, and every day it's a bit less, now there's just a dull soreness at the needle places when I get up from the sewing machine. I've had sugar for years, tablets for it and for nothing else, I'm 60. My skin is dark brown, and my sister looked and felt: no darker patch, nothing hot. No fever, no shivers, feet and legs as ever.",
    {'time-since-session': '3-to-7-days', 'pain-trend': 'better', 'personal-risks': 'weak-immunity'},
  ],
  [
    'emergency',
    "Six days ago he did my back and for three days it was all right. Now the skin where the needles went is red, hot and swollen, about a hand's width, more than this morning, and the thermometer said 38.6 an hour ago, with shivers before it. It throbs, and it's getting worse. I'm 50, I farm, I'm quite with it, drinking tea, no illness, no medicines, passing water fine, legs fine.",
    {'time-since-session': '3-to-7-days', 'pain-trend': 'worse', 'skin-signs': 'hot-skin', 'other-signs': 'fever'},
  ],
  [
    'medical-help-today',
    "My cousin's friend does it in his kitchen, and he took the needles out of an old sweet tin and wiped them with a cloth, no packets anywhere. That was three and a half days ago, and it has been going round my head ever since. I'm 24, a student, and I feel nothing: no pain, no fever, no mark on the skin, nothing. No illnesses, no tablets, but who were those needles in before me?",
    {
      'time-since-session': '3-to-7-days',
      'pain-trend': 'better',
      'pain-kind': 'none',
      'pain-place': 'none',
      'personal-risks': 'unclean-needles',
    },
  ],
  [
    'medical-help-today',
    "I've just been to the toilet for the second time and the water was red both times, and no, I haven't had beetroot, my wife asked that too. It doesn't burn and it flows as usual. The acupuncture was yesterday at two, lower back and a bit out to the sides, it's dully sore at the needle places but better than this morning. I'm 44, a roofer, no illness, no blood thinners, nothing at all, no fever, skin's clean, haven't fallen off anything.",
    {'pain-trend': 'better', 'other-signs': 'blood-in-pee'},
  ],
  [
    'self-care',
    "The whole house has a cold and I caught it off my grandson, runny nose, sneezing and a bit of a cough, and now everybody says it's the needles. I can breathe right in and cough without anything hurting, and the thermometer says 36.9. The treatment was yesterday evening, low back, and where the needles were it feels like after digging the garden, but better than in the night. I'm 62, no medicines, nothing wrong with me, and my back just shows a few pinpricks.",
    {'pain-trend': 'better'},
  ],
  [
    'keep-watching',
    "I'm 31 and twenty weeks gone, and my midwife knew I was going for the needles, that was yesterday about four. Since then there's a dull ache by my tailbone end of the back where she put them, not stronger and not weaker today. The baby kicks like a footballer, no bleeding, no water, no tummy pain, no headache. The skin is fine as far as my partner can see, I've no fever, I feel my legs and my bottom normally, and apart from vitamins I take nothing.",
    {'personal-risks': 'pregnant'},
  ],
  [
    'medical-help-today',
    "The needles were six weeks ago, before our holiday, and the back itself hasn't hurt for ages. But two of the needle spots have turned into lumps, like marbles, purplish, they started about ten days ago and get bigger and more tender, and one opened on Sunday and weeps a bit. I thought it was mosquito bites. I'm 39, no illness, not on anything, no fever, no night sweats, no weight loss, legs and all the rest normal.",
    {'time-since-session': '7-days-or-more', 'pain-trend': 'worse', 'skin-signs': 'hot-skin pus growing-bruise'},
  ],
  [
    'contact-practitioner',
    "She burned that herb stuff over the needles this morning and I was too shy to say it was too hot; I'm 38 and always like that. Now there's a blister on my lower back the size of a fingernail, and it smarts when my shirt rubs on it, less than at midday though. Apart from that the back feels nice and loose. No fever, no redness around it beyond the rim, I don't have diabetes or anything like it, take no medicine, not pregnant.",
    {'pain-trend': 'better', 'skin-signs': 'burn'},
  ],
  [
    'medical-help-today',
    "I'm a nurse's aide, 36, and I had needles along the low back on Sunday at eight in the evening, it's Tuesday night now, after nine. Since yesterday, whenever I sit or stand up I get a bad headache at the back of the head that I've never had before, and when I lie flat it melts away in ten minutes. I can still potter about and make tea. I haven't been sick, I'm not dizzy, no fever, see and talk normally, and the back itself is nearly fine, just a little dull there, better. Skin good, no medicine, not pregnant, no knock on the head.",
    {'time-since-session': '48h-to-72h', 'pain-place': 'needle-sites elsewhere', 'other-signs': 'headache'},
  ],
  [
    'keep-watching',
    "Needles yesterday at noon, lower back, and this morning I could have danced, it was as good as gone. Then I hoovered the whole flat like an idiot and since about five it has crept back, dull and stiff, in the same place as yesterday. It's not so bad that I can't cook. I'm 54, no illnesses, no tablets, my skin looks normal in the mirror, no fever, no pins and needles, nothing in the legs.",
    {'pain-trend': 'came-back'},
  ],
  [
    'medical-help-today',
    "Since this afternoon my heart has been hopping like a frog in a bag, thump, pause, thump thump, even lying on the sofa watching my quiz, and I'm not upset about anything. It stops for half an hour and then starts again. No chest pain, no trouble with breathing, not faint. They did my lower back with needles and current yesterday at ten, and that's just a little dully sore and better. I'm 52, no pacemaker, no pills, never had heart trouble, skin fine, no fever.",
    {'pain-trend': 'better', 'other-signs': 'heartbeat'},
  ],
  [
    'self-care',
    "It was this morning at ten, needles and then those suction cups, because the bus seat is ruining me (I'm 58). Now my back looks as if an octopus had kissed it, purple rings all over, which don't hurt, and next to the spine there's one blue spot like a small coin. It's stiff and sore in the middle where she worked, but already less than at lunch. Otherwise fit as a fiddle: no pills, no fever, breathing fine, legs fine, and I only rang because my wife saw it and screamed.",
    {'pain-trend': 'better', 'skin-signs': 'small-bruise'},
  ],
  [
    'medical-help-today',
    "I'm 29, twelve weeks, it's our first. Yesterday I had acupuncture on my back for the aching, at about five, and this afternoon there were a few spots of blood in my pants, not when I pee, and not much, my mother-in-law says that's common. My tummy doesn't hurt. The back is dull like before, where the needles were, and a touch better. No fever, no headache, I don't feel faint, skin is fine, I only take folic acid.",
    {'pain-trend': 'better', 'personal-risks': 'pregnant pregnancy-warning'},
  ],
  [
    'medical-help-today',
    "Nothing's wrong now, I want to say that first. But yesterday, driving home an hour after the session, I had something like a tight belt round my chest, about a quarter of an hour, then it went and it hasn't come back, and I can breathe deeply without any trouble. My lower back is dully sore where the needles were, a bit better today. I'm 55, I run a kiosk, I smoke, no medicines, no illness I know of, skin normal, no fever.",
    {'pain-trend': 'better', 'other-signs': 'sign-gone'},
  ],
  [
    'self-care',
    "First time ever for me, this afternoon at two; I'm 41 and drive a lorry. When she took the needles out I saw stars and was gone for a few seconds, they gave me sweet tea, and since then I'm right as rain. My legs are like lead, but in a nice way, like after the sauna, and I go up and down the stairs just as always and feel my socks and everything. The back is a little tender where the needles went, less already, with one bruise like a lentil. No illness, no tablets, no fever, no accident.",
    {'pain-trend': 'better', 'skin-signs': 'small-bruise'},
  ],
  [
    'medical-help-today',
    "I only noticed tonight because the shower hurt: on the treated side of my low back there's a patch like a beer mat, redder than the rest and warm, sore if I press it. Whether it's spreading I can't say, I've never looked before. The session was on Wednesday, so four days. The muscle ache had already gone, and the sore patch feels the same as when I found it. I'm 33, a barman, never ill, no medicine, temperature 37.0, no shivers, no pus.",
    {'time-since-session': '3-to-7-days', 'skin-signs': 'hot-skin'},
  ],
  [
    'self-care',
    "I'm 34, I teach year four, and I had needles in my lower back yesterday around five. Since then I've been dead on my feet, slept nine hours and still yawned all through assembly, but I wake up when the kids shout and my head is clear. Round where the needles went it's a dull ache, about the same as this morning, no worse. My husband looked with the bedside lamp and there's nothing but dots. I'm never ill, I take no tablets, I'm not pregnant, no temperature, and nothing is numb or tingly.",
    {},
  ],
  [
    'emergency',
    "I'm calling about my dad, he's 79 and takes cortisone tablets for his joints. He had needles in his back five days ago and grumbled about it getting worse, a dull ache where they'd been. This evening he called me by my aunt's name, keeps dropping off while I talk to him, and he's cold and clammy. I haven't got a thermometer, and he says he's only tired. The skin on his back looks normal to me, he can lift his arms and legs and he's not had a fall.",
    {
      'danger-signs': 'very-ill',
      'time-since-session': '3-to-7-days',
      'pain-trend': 'worse',
      'personal-risks': 'weak-immunity',
    },
  ],
  [
    'emergency',
    "This is embarrassing, I'm 47. I had my low back done on Monday and today is Thursday evening, so a good three days, and the back pain is about the same, dull, where the needles were. Since last night when I wipe myself I'm not sure if it feels normal down there or a bit like cotton wool, I keep trying and I honestly can't tell. I go to the loo as usual, legs are strong, no fever, no marks on the skin, no tablets, no illness.",
    {'nerve-signs': 'not-sure', 'time-since-session': '3-to-7-days'},
  ],
  [
    'medical-help-today',
    "On Thursday I had my back done, not the legs, and on Friday we sat nine hours in the coach to the lakes, so it's four days ago now. Since this morning my left calf is thick and tight, warmer than the right one, and sore when I walk, the right one's normal. My back is fine again. I breathe perfectly well and nothing hurts in my chest, I can move the foot and feel it, no fever, skin on the back normal. I'm 63, just thyroid tablets, never had a clot.",
    {
      'time-since-session': '3-to-7-days',
      'pain-trend': 'worse',
      'pain-place': 'down-limb',
      'other-signs': 'swollen-leg',
    },
  ],
];

describe('a story, answered on the pages alone, leads to the level that it was meant to', () => {
  for (const [level, story, changes] of stories) {
    it(`${level}: ${story.slice(0, 60)}…`, () => {
      const given = Object.entries(changes).map(([question, codes]) => [question, codes.split(' ')]);
      assert.equal(assess({...usualSoreness, ...Object.fromEntries(given)}).level, level);
    });
  }

  it('for 40 stories', () => {
    assert.equal(stories.length, 40);
  });
});
