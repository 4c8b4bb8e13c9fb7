import type { Step } from '../story.ts'

/** What Mariam wrote with her instruments, in French: cooking three days a week inside a cooperative, in euros. */
export const mariamInstruments: readonly Step[] = [
  {
    ago: 80,
    works: {
      means: {
        'who-i-am': [
          'Je me lève tôt. Je n’aime pas travailler seule.',
          ['Je parle bambara, soninké et français', 'Au marché, on me répond'],
        ],
        'what-i-know': [
          ['Cuisiner pour cinquante', 'Les mariages de la famille'],
          'Le mafé, le thiéboudiène, les beignets',
          'Négocier au marché',
        ],
        'whom-i-know': ['Les dix de la coopérative', ['Le maraîcher de Château-Rouge', 'Il garde les caisses du soir']],
      },
      knows: [
        ['Assa', 'family', 'near', 'encouragement hand', 'Ma cousine. Elle épluche et elle rit.'],
        ['Fanta', 'work', 'near', 'hand', 'Nous faisons la cuisine à deux.'],
        ['Sidi', 'trade', 'known', 'advice', 'Maraîcher. Il m’apprend les saisons.'],
        ['Awa', 'organisation', 'known', 'advice'],
        ['Karim', 'organisation', 'known', 'advice other', 'Il tient la caisse avec nous.'],
        ['Odile', 'neighbourhood', 'known', 'customers', 'Elle commande pour son bureau.'],
        ['Denise', 'community', 'to-meet', 'place customers', 'Du foyer, rue Doudeauville. La cuisine est libre le soir.'],
      ],
      sketch: {
        problem: 'À midi, autour du métro, on mange debout et cher.',
        people: 'Des bureaux, et des gens du quartier qui n’ont pas de cuisine.',
        offer: 'Un plat du jour, trois jours par semaine.',
        rules: 'L’hygiène en cuisine. J’ai suivi la journée de la coopérative.',
        resources: 'La cuisine de la Goutte d’Or, trois matins.',
        partners: 'La coopérative, Sidi, et peut-être le foyer.',
        costs: 'Le gaz, les boîtes, les légumes. Le reste est partagé.',
        loss: 'Mes matins. Pas l’argent que j’envoie à ma mère.',
        deciding: 'Le groupe choisit le menu. Chacune a une voix.',
      },
    },
  },
  {
    ago: 56,
    works: {
      budget: {
        currency: 'EUR',
        opening: '180',
        lines: {
          in: [
            ['Ma part des repas', '640'],
            ['Ménages, deux après-midi', '410', { household: true }],
          ],
          out: [
            ['Légumes et épices', '190'],
            ['Boîtes', '38,40'],
            ['Loyer', '395', { household: true }],
            ['Ma mère', '60', { household: true }],
            ['Manger et transport', '310', { household: true }],
          ],
          'start-up': [
            ['Deux marmites d’occasion', '110'],
            ['Tabliers', '32,50', { optional: true, fromMonth: 1 }],
          ],
        },
      },
      loses: {
        money: { can: { amount: '250' }, willing: { amount: '150', words: 'Le prix des marmites, pas plus.' } },
        time: { can: { hours: '18', months: '5' }, willing: { hours: '15', months: '4', words: 'Jusqu’en mars, puis je regarde.' } },
        relations: { can: {}, willing: { words: 'Je peux dire non à une commande. Pas à ma fille le mercredi.' } },
      },
      meets: [
        {
          contact: 'Sidi',
          inDays: -50,
          place: 'Château-Rouge',
          questions: ['Que vendez-vous le soir ?', 'À quel prix par caisse ?', 'Que puis-je commander d’avance ?'],
          told: {
            answers: ['Ce qui ne tient pas la nuit.', 'Moitié prix après dix-huit heures.', 'Les oignons et les patates douces.'],
            learned: 'Le menu suit la caisse du soir, pas le contraire.',
            nextStep: 'Passer le lundi et le mercredi.',
          },
        },
        {
          contact: 'Denise',
          inDays: 7,
          place: 'Au foyer',
          questions: ['Quand la cuisine est-elle libre ?', 'Que coûte une soirée ?', 'Qui d’autre s’en sert ?'],
        },
      ],
    },
  },
  {
    ago: 30,
    works: {
      pitch: {
        beside: 'en',
        one: {
          who: ['Je suis Mariam. Je cuisine pour cinquante, sans courir.', 'I am Mariam. I cook for fifty, without rushing.'],
          offer: [
            'Un plat du jour, trois jours par semaine, à la Goutte d’Or.',
            'A dish of the day, three days a week, at La Goutte d’Or.',
          ],
          ask: ['Voulez-vous goûter jeudi ?', 'Would you like a taste on Thursday?'],
        },
        three: {
          problem: [
            'À midi, mon voisin mange un sandwich sur un muret. Nous étions dix à le voir.',
            'At noon my neighbour eats a sandwich on a wall. Ten of us saw it.',
          ],
          tried: ['Quatorze repas en un jour. Deux personnes sont revenues.', 'Fourteen meals in one day. Two people came back.'],
        },
      },
      writes: [
        {
          kind: 'introduce',
          forWhom: 'Le foyer de la rue Doudeauville',
          beside: 'en',
          words: [
            'Bonjour, nous sommes deux cuisinières de la coopérative. Nous aimerions voir votre cuisine, un soir. Merci. Mariam et Fanta',
            'Hello, we are two cooks of the cooperative. We would like to see your kitchen one evening. Thank you. Mariam and Fanta',
          ],
        },
      ],
      keeps: [
        {
          title: 'Quatorze repas',
          daysAgo: 28,
          source: 'Le cahier de caisse',
          words: 'Vendus en une heure et demie. Deux clients sont revenus le lendemain.',
          action: 'Vendre dix repas au déjeuner',
        },
        {
          title: 'Le stand du marché des Cinq-Continents',
          daysAgo: 84,
          source: 'Moi',
          words: 'J’ai tenu le stand une journée, avec Fanta.',
          indicators: 'D4-EX-SE1',
        },
        {
          title: 'Les marchés de la ville',
          daysAgo: 40,
          source: 'Le site de la ville',
          words: 'Pour voir où l’on peut vendre.',
          url: 'https://www.paris.fr/',
        },
      ],
    },
  },
  { ago: 29, shares: ['means', 'money', 'network', 'pitch', 'evidence'] },
  {
    ago: 8,
    works: {
      looksBack: {
        way: 'continue',
        words: 'Je continue trois jours par semaine, avec les autres. Je garde mes deux après-midi de ménage.',
        keeps: 'Le cahier de caisse et les soirs chez Sidi.',
      },
    },
  },
]
