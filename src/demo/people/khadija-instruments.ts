import type { Step } from '../story.ts'

/** What Khadija wrote with her instruments, in Italian: a small bakery whose oven goes past the limit she set herself. */
export const khadijaInstruments: readonly Step[] = [
  {
    ago: 72,
    works: {
      means: {
        'who-i-am': ['Mi alzo presto senza fatica', ['Parlo arabo, francese e italiano', 'Servire tutto il mercato']],
        'what-i-know': [
          'Il pane di semola di mia madre',
          ['Impastare a mano trenta chili', 'Si può fare senza macchina, all’inizio'],
          'Usare il forno a legna',
        ],
        'whom-i-know': ['Le famiglie della scuola di mio figlio', ['Il gruppo del cortile', 'Assaggiano la domenica']],
      },
      knows: [
        ['Rachida', 'family', 'near', 'hand encouragement', 'Mia sorella. Impasta con me.'],
        ['Omar', 'family', 'near', 'encouragement', 'Mio marito. Porta i sacchi.'],
        ['Paola', 'neighbourhood', 'near', 'customers', 'Raccoglie gli ordini del cortile.'],
        ['Giulia', 'organisation', 'known', 'advice'],
        ['Don Marco', 'community', 'known', 'place', 'Ha un forno spento in parrocchia.'],
        ['Beppe', 'trade', 'to-meet', 'advice', 'Fornaio a Porta Palazzo.'],
        ['Chiara', 'school', 'known', 'language', 'La maestra. Rilegge i miei messaggi.'],
      ],
      sketch: {
        problem: 'Qui il pane di semola non si trova, e la domenica è tutto chiuso.',
        people: 'Le famiglie del cortile e chi esce dalla messa.',
        offer: 'Pane della domenica, su ordinazione. Poi un piccolo forno.',
        rules: 'Devo chiedere in Comune le regole igieniche.',
        resources: 'Due tavoli, la ricetta, la domenica mattina.',
        partners: 'Don Marco e mia sorella.',
        costs: 'Il forno. È la spesa più grande.',
        loss: 'I soldi messi via per il viaggio in Marocco, non altri.',
        deciding: 'Io, con mia sorella.',
      },
    },
  },
  {
    ago: 46,
    works: {
      budget: {
        currency: 'EUR',
        opening: '900',
        lines: {
          in: [
            ['Pane della domenica', '320'],
            ['Vendita al negozio', '1.050', { fromMonth: 6 }],
            ['Stipendio di Omar', '1.380', { household: true }],
          ],
          out: [
            ['Farina e semola', '110'],
            ['Luce e gas', '95,80', { fromMonth: 6 }],
            ['Affitto del locale', '620', { fromMonth: 5 }],
            ['Affitto di casa', '540', { household: true }],
            ['Spesa e autobus', '590', { household: true }],
            ['Scuola, telefono, medicine', '190', { household: true }],
          ],
          'start-up': [
            ['Forno usato', '1.900', { fromMonth: 5 }],
            ['Tavolo in acciaio', '280', { fromMonth: 5 }],
            ['Insegna', '350', { optional: true, fromMonth: 7 }],
          ],
        },
      },
      loses: {
        money: { can: { amount: '3.000' }, willing: { amount: '1.800', words: 'Il resto è per il viaggio da mia madre.' } },
        time: { can: { hours: '25', months: '12' }, willing: { hours: '20', months: '9' } },
        reputation: { can: { words: 'Se il pane non riesce, lo dico e rido.' }, willing: {} },
      },
      meets: [
        {
          contact: 'Don Marco',
          inDays: -40,
          place: 'In parrocchia',
          questions: ['Il forno funziona ancora?', 'In quali giorni è libero?', 'Quanto costa il gas?'],
          told: {
            answers: ['Sì, ma va pulito.', 'Sabato e domenica.', 'Venti euro al mese, più o meno.'],
            learned: 'Posso provare per mesi prima di comprare un forno.',
            nextStep: 'Pulire il forno con Rachida.',
          },
        },
        {
          contact: 'Beppe',
          inDays: 11,
          place: 'Porta Palazzo',
          questions: ['Che farina compra?', 'Quanto dura un forno usato?', 'Prenderebbe il mio pane in prova?'],
        },
      ],
    },
  },
  {
    ago: 20,
    works: {
      pitch: {
        beside: 'ar',
        one: {
          who: ['Mi chiamo Khadija. Faccio il pane di semola.', 'اسمي خديجة. أصنع خبز السميد.'],
          offer: ['La domenica porto il pane caldo nel cortile.', 'كل أحد أحمل الخبز الساخن إلى الحي.'],
          ask: ['Vuole assaggiare domenica?', 'هل تودون تذوقه يوم الأحد؟'],
        },
      },
      writes: [
        {
          kind: 'follow-up',
          forWhom: 'Ufficio del Comune',
          beside: 'fr',
          words: [
            'Buongiorno, vi ho scritto due settimane fa sulle regole per fare il pane. Quando posso passare? Grazie. Khadija El Idrissi',
            'Bonjour, je vous ai écrit il y a deux semaines sur les règles pour faire du pain. Quand puis-je passer ? Merci. Khadija El Idrissi',
          ],
        },
      ],
      keeps: [
        {
          title: 'Dodici pani',
          daysAgo: 18,
          source: 'Il mio quaderno',
          words: 'Tre ore e un quarto. Undici venduti, uno per noi.',
          indicators: 'D3-EX-SF1',
          action: 'Fare una prova con venti pani',
        },
        {
          title: 'Le parole di Paola',
          daysAgo: 17,
          source: 'Paola',
          words: '«Mio figlio ha finito la crosta.»',
          indicators: 'D6-EX-SF2',
        },
        {
          title: 'Sportello della Città',
          daysAgo: 30,
          source: 'Giulia',
          words: 'Qui si chiede un appuntamento.',
          url: 'https://www.comune.torino.it/',
        },
      ],
    },
  },
  { ago: 19, shares: ['means', 'money', 'network', 'pitch'] },
  {
    ago: 6,
    works: {
      looksBack: {
        way: 'change',
        words: 'Prima il forno della parrocchia, per sei mesi. Il negozio può aspettare.',
        keeps: 'La ricetta, gli ordini di Paola e il mio quaderno.',
      },
    },
  },
]
