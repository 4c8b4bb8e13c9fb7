import type { Step } from '../story.ts'

/** What Amina wrote with her instruments, in Arabic, with French beside: sewing two days a week, within what she set aside. */
export const aminaInstruments: readonly Step[] = [
  {
    ago: 63,
    works: {
      means: {
        'who-i-am': ['أصحو باكراً وأحب العمل الهادئ بيدي', ['أتكلم العربية، وأتعلم الفرنسية', 'أستقبل زبونات لا يجدن من يفهمهن']],
        'what-i-know': [['أخيط فساتين السهرة منذ كنت في السادسة عشرة', 'أبدأ بما أتقنه'], 'أطرّز الياقات باليد', 'أقرأ الباترون'],
        'whom-i-know': [['نساء لقاء يوم السبت', 'يخبرن قريباتهن قبل الأعراس'], 'أختي سعاد، تبقى مع الأولاد'],
      },
      knows: [
        ['سعاد', 'family', 'near', 'hand encouragement', 'أختي، تبقى مع الأولاد صباح السبت.'],
        ['يوسف', 'family', 'near', 'encouragement', 'زوجي، يحسب معي كل شهر.'],
        ['نادية', 'neighbourhood', 'near', 'customers', 'جارتي، طلبت فستاناً لابنتها.'],
        ['سمية', 'community', 'known', 'customers language', 'من لقاء النساء.'],
        ['Lucie', 'trade', 'known', 'advice place', 'صاحبة ورشة الخياطة في الحي.'],
        ['Maude', 'organisation', 'known', 'advice'],
        ['Inès', 'organisation', 'known', 'advice', 'تعرف التعاونيات.'],
        ['رانيا', 'trade', 'to-meet', 'advice', 'تخيط في لافال منذ عشر سنوات.'],
      ],
    },
  },
  {
    ago: 58,
    works: {
      sketch: {
        problem: 'فساتين الأعراس في المحلات غالية، ولا تناسب من تلبس الحجاب.',
        people: 'نساء الحي وقريباتهن، قبل الأعياد والأعراس.',
        offer: 'فستان على القياس، أو تعديل فستان موجود.',
        rules: 'سألت عن تسجيل الاسم. ما زلت أسأل عن الضرائب.',
        resources: 'ماكينة خياطة، وطاولة في غرفة الجلوس، ويومان في الأسبوع.',
        partners: 'لوسي تترك لي مكاناً في ورشتها يوم الثلاثاء.',
        costs: 'القماش والخيوط، وماكينة تطريز مستعملة بعد شهرين.',
        loss: 'ما وضعته جانباً، لا أكثر. ولا مال من الأهل.',
        deciding: '',
      },
    },
  },
  {
    ago: 36,
    works: {
      budget: {
        currency: 'CAD',
        opening: '350',
        lines: {
          in: [
            ['تعديل ثياب', '120'],
            ['فستانان في الشهر', '٣٦٠', { fromMonth: 1 }],
            ['راتب يوسف', '2600', { household: true }],
          ],
          out: [
            ['قماش وخيوط', '140'],
            ['مكان في ورشة لوسي', '62,50', { fromMonth: 1 }],
            ['الإيجار والكهرباء', '1350', { household: true }],
            ['الطعام والنقل', '1100', { household: true }],
            ['الأولاد والدواء والهاتف', '230', { household: true }],
          ],
          'start-up': [
            ['مقص ومسطرة ولوازم', '94,75'],
            ['تسجيل الاسم (سأتأكد من الثمن)', '45'],
            ['ماكينة تطريز مستعملة', '220', { optional: true, fromMonth: 2 }],
          ],
        },
      },
      loses: {
        money: {
          can: { amount: '600', words: 'ما وضعته جانباً منذ سنة.' },
          willing: { amount: '400', words: 'الباقي لثياب الشتاء.' },
        },
        time: { can: { hours: '16', months: '6' }, willing: { hours: '12', months: '6' } },
        relations: { can: {}, willing: { words: 'لا أخيط يوم الأحد: هو للعائلة.' } },
      },
      meets: [
        {
          contact: 'Lucie',
          inDays: -45,
          place: 'ورشة الخياطة',
          questions: ['كم من الوقت لفستان واحد؟', 'من أين القماش؟', 'ما الذي كان صعباً في البداية؟'],
          told: {
            answers: ['خمس عشرة ساعة مع القياس', 'من محل في شارع سان أوبير', 'أن أقول الثمن دون خجل'],
            learned: 'وقت القياس عمل، وله ثمن.',
            nextStep: 'أكتب ثمن كل ساعة.',
          },
        },
        {
          contact: 'رانيا',
          inDays: 9,
          place: 'مقهى قرب المترو',
          questions: ['كيف تجدين الزبونات في الشتاء؟', 'هل تعملين وحدك؟', 'ماذا كنت ستفعلين بشكل آخر؟'],
        },
      ],
    },
  },
  {
    ago: 16,
    works: {
      pitch: {
        beside: 'fr',
        one: {
          who: ['أنا أمينة. أخيط فساتين المناسبات وأطرّز باليد.', 'Je suis Amina. Je couds des robes de fête et je brode à la main.'],
          offer: [
            'أخيط لكل امرأة فستاناً على قياسها، يومين في الأسبوع.',
            'Je couds pour chaque femme une robe à sa taille, deux jours par semaine.',
          ],
          ask: ['هل تعرفون من تحتاج إلى فستان في الربيع؟', 'Connaissez-vous quelqu’un qui cherche une robe pour le printemps ?'],
        },
      },
      writes: [
        {
          kind: 'thank',
          forWhom: 'Lucie',
          beside: 'fr',
          words: [
            'شكراً على وقتك. حسبت ثمن الساعة كما قلت لي. أمر يوم الثلاثاء.',
            'Merci pour votre temps. J’ai compté mon heure, comme vous me l’avez dit. Je passe mardi.',
          ],
        },
      ],
      keeps: [
        {
          title: 'رسم الياقة المطرزة',
          daysAgo: 20,
          source: 'أنا',
          words: 'رسمته قبل أن أطرزه لنادية.',
          stitches: [
            '.................',
            '..r.....r.....r..',
            '.rgr...rgr...rgr.',
            '..r..o..r..o..r..',
            '....o.o...o.o....',
            '...o...ogo...o...',
            '..g...o.g.o...g..',
            '.g.g.o..g..o.g.g.',
            '..g...o.g.o...g..',
            '...o...ogo...o...',
            '....o.o...o.o....',
            '..r..o..r..o..r..',
            '.rgr...rgr...rgr.',
            '..r.....r.....r..',
            '.................',
          ],
          indicators: 'D6-EX-SF2',
        },
        {
          title: 'ثمن ثلاثة فساتين',
          daysAgo: 13,
          source: 'أنا، مع مود',
          words: 'القماش والخيط وساعات العمل والقياس، لثلاثة فساتين.',
          indicators: 'D5-EX-SF2',
          action: 'حساب ثمن فستان واحد: القماش والوقت',
        },
        {
          title: 'موقع تسجيل المؤسسات',
          daysAgo: 24,
          source: 'مود',
          words: 'لأعرف كيف أسجل اسماً.',
          url: 'https://www.registreentreprises.gouv.qc.ca/',
          indicators: 'D1-EX-SF1',
        },
      ],
    },
  },
  { ago: 15, shares: ['means', 'money', 'network', 'pitch', 'evidence'] },
  { ago: 9, shares: ['means', 'pitch'], with: 'cdrq' },
  {
    ago: 5,
    works: {
      looksBack: {
        way: 'continue',
        words: 'أكمل يومين في الأسبوع. يكفيني هذا الآن.',
        keeps: 'ورقة حساب الثمن، ورقم لوسي.',
      },
    },
  },
]
