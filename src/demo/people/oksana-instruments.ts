import type { Step } from '../story.ts'

/** What Oksana wrote with her instruments, in French: she looked at a tea room closely, then chose to study first. */
export const oksanaInstruments: readonly Step[] = [
  {
    ago: 88,
    works: {
      means: {
        'who-i-am': ['J’aime recevoir. Je suis patiente.', ['Je parle ukrainien, français et un peu anglais', 'Servir des tables mêlées']],
        'what-i-know': ['Faire des gâteaux au miel', ['Tenir une caisse', 'Je l’ai fait trois ans à Lviv']],
        'whom-i-know': ['Ma voisine Colette', ['Halyna, du comptoir de la rue Masson', 'Elle peut me montrer une journée']],
      },
      knows: [
        ['Taras', 'family', 'near', 'encouragement', 'Mon frère. Il goûte tout.'],
        ['Colette', 'neighbourhood', 'near', 'encouragement language', 'Elle corrige mes phrases.'],
        ['Halyna', 'trade', 'known', 'advice', 'Elle tient un comptoir depuis six ans.'],
        ['Maude', 'organisation', 'known', 'advice'],
        ['Père Bohdan', 'community', 'known', 'place', 'La salle est libre le mardi.'],
        ['M. Roy', 'school', 'to-meet', 'advice', 'Il donne le cours de gestion.'],
      ],
      sketch: {
        problem: 'Dans mon quartier, pas un lieu calme où rester une heure.',
        people: 'Des gens seuls l’après-midi, et des mères avec un bébé.',
        offer: 'Du thé, deux gâteaux, des tables qui ne pressent personne.',
        rules: '',
        resources: 'Mes recettes, et la salle de la paroisse le mardi.',
        costs: 'Le loyer d’un local. C’est lui qui coûte le plus.',
        loss: 'Je ne veux pas toucher à l’argent du loyer.',
        deciding: 'Moi seule, pour le moment.',
      },
    },
  },
  {
    ago: 75,
    works: {
      budget: {
        currency: 'CAD',
        opening: '800',
        lines: {
          in: [
            ['Thé et gâteaux', '2 100', { fromMonth: 2 }],
            ['Ma paye au magasin', '1 850', { household: true }],
          ],
          out: [
            ['Local', '1 900', { fromMonth: 1 }],
            ['Farine, miel, thé', '420', { fromMonth: 2 }],
            ['Mon loyer', '870', { household: true }],
            ['Manger, téléphone, transport', '610,50', { household: true }],
          ],
          'start-up': [
            ['Vaisselle et bouilloires', '650', { fromMonth: 1 }],
            ['Enseigne', '300', { optional: true, fromMonth: 2 }],
          ],
        },
      },
      loses: {
        money: { can: { amount: '800' }, willing: { amount: '300', words: 'Le reste est pour mes études.' } },
        time: { can: { hours: '20', months: '3' }, willing: { hours: '8', months: '3' } },
        reputation: { can: {}, willing: { words: 'Dire non à Halyna ne m’ennuie pas. Elle comprendra.' } },
      },
      meets: [
        {
          contact: 'Halyna',
          inDays: -70,
          place: 'Rue Masson',
          questions: ['Combien de tables servez-vous un mardi ?', 'Que feriez-vous autrement ?', 'Que faut-il savoir avant ?'],
          told: {
            answers: ['Six ou sept.', 'Un local plus petit.', 'Lire un bail, et prévoir l’hiver.'],
            learned: 'Le loyer décide de tout. Je ne sais pas encore lire un bail.',
            nextStep: 'Chercher un cours de gestion.',
          },
        },
        {
          who: 'La patronne d’un salon de thé, rue Fleury',
          inDays: 18,
          place: 'Rue Fleury',
          questions: ['Puis-je rester un samedi ?', 'Que se passe-t-il avant l’ouverture ?', 'Qui vous a appris ?'],
        },
      ],
    },
  },
  {
    ago: 57,
    works: {
      pitch: {
        beside: 'en',
        one: {
          who: ['Je m’appelle Oksana. Je fais des gâteaux au miel.', 'My name is Oksana. I bake honey cakes.'],
          offer: ['Un jour, un salon de thé calme. D’abord, un an d’études.', 'One day, a quiet tea room. First, a year of studies.'],
          ask: ['Puis-je passer un samedi chez vous, pour voir ?', 'May I spend a Saturday at your place, to see?'],
        },
      },
      writes: [
        {
          kind: 'meeting',
          forWhom: 'Le salon de thé de la rue Fleury',
          beside: 'en',
          words: [
            'Bonjour, je commence des études de gestion en janvier. Puis-je passer un samedi chez vous, pour voir ? Merci. Oksana',
            'Hello, I start business studies in January. May I spend a Saturday with you, to see? Thank you. Oksana',
          ],
        },
      ],
      keeps: [
        {
          title: 'Une table à la fête de quartier',
          daysAgo: 96,
          source: 'Moi',
          words: 'J’ai servi une quarantaine de parts. Tout est parti avant midi.',
          indicators: 'D4-EX-SE1',
        },
        {
          title: 'Ma demande d’admission',
          daysAgo: 26,
          source: 'Collège de Maisonneuve',
          words: 'Envoyée. Réponse en janvier.',
          action: 'Déposer ma demande d’admission',
        },
        {
          title: 'Les cours de gestion',
          daysAgo: 61,
          source: 'Le site du collège',
          words: 'J’ai comparé le cours du jour et celui du soir.',
          url: 'https://www.cmaisonneuve.qc.ca/',
          indicators: 'D1-EX-SF1',
        },
      ],
    },
  },
  { ago: 56, shares: ['means', 'network', 'evidence'] },
  {
    ago: 24,
    works: {
      looksBack: {
        way: 'stop',
        words: 'J’arrête le projet de salon pour cette année. Le loyer demande trop. Je suis tranquille avec ce choix.',
        keeps: 'Mon carnet de recettes, Halyna, et mon budget : il servira plus tard.',
      },
    },
  },
]
