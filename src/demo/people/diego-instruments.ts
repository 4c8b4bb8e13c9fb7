import type { Step } from '../story.ts'

/** What Diego wrote with his instruments, in Spanish, with French beside: he goes on with two friends, differently from before. */
export const diegoInstruments: readonly Step[] = [
  {
    ago: 46,
    works: {
      means: {
        'who-i-am': ['Me gusta explicar lo que hago', ['Hablo español y francés', 'Atender a los recién llegados del barrio']],
        'what-i-know': [
          'Ajusto frenos y cambios',
          ['Enderezo ruedas', 'Casi nadie lo hace cerca de casa'],
          'Sé llevar una hoja de cuentas',
        ],
        'whom-i-know': ['Nico y Samuel, mis socios de los sábados', ['La señora del centro comunitario', 'Presta el garaje en verano']],
      },
      knows: [
        ['Nico', 'school', 'near', 'hand advice', 'Sabe soldar.'],
        ['Samuel', 'school', 'near', 'hand customers', 'Conoce a todo el mundo.'],
        ['Rosa', 'family', 'near', 'encouragement', 'Mi tía.'],
        ['Nathalie', 'organisation', 'known', 'advice'],
        ['Chantal', 'neighbourhood', 'known', 'place', 'Abre el garaje del centro.'],
        ['Étienne', 'work', 'known', 'advice customers', 'Mi jefe en la tienda, me enseñó a comprar piezas.'],
        ['Amélie', 'trade', 'to-meet', 'advice other', 'De la cooperativa de bicicletas. Venden piezas usadas.'],
      ],
      sketch: {
        problem: 'En primavera hay tres semanas de espera para un freno.',
        people: 'Gente que va al trabajo en bicicleta, todo el año.',
        offer: 'Reparar el sábado lo que se deja el viernes.',
        rules: 'Hace falta un seguro. No sabemos cuál.',
        resources: 'Tres juegos de herramientas y un garaje, de mayo a octubre.',
        partners: 'El centro comunitario, y quizá la cooperativa.',
        costs: '',
        deciding: 'Somos tres. Nadie decide solo sobre el dinero.',
      },
    },
  },
  {
    ago: 28,
    works: {
      budget: {
        currency: 'CAD',
        opening: '240',
        lines: {
          in: [
            ['Reparaciones', '520', { fromMonth: 5, untilMonth: 10 }],
            ['Bicicletas de segunda mano', '180', { fromMonth: 6, untilMonth: 9 }],
            ['Mi sueldo en la tienda', '1400', { household: true }],
          ],
          out: [
            ['Piezas', '210', { fromMonth: 5, untilMonth: 10 }],
            ['Seguro (por confirmar)', '55', { fromMonth: 5, untilMonth: 10 }],
            ['Mi parte del alquiler', '540', { household: true }],
            ['Comida y transporte', '480', { household: true }],
            ['Teléfono, ropa, estudios', '160', { household: true }],
            ['Para mi madre', '120', { household: true }],
          ],
          'start-up': [
            ['Dos soportes de taller', '260', { fromMonth: 4 }],
            ['Letrero', '70', { optional: true, fromMonth: 5 }],
          ],
        },
      },
      loses: {
        money: { can: { amount: '500' }, willing: { amount: '350', words: 'Cada uno pone lo mismo.' } },
        time: { can: { hours: '10', months: '12' }, willing: { hours: '8', months: '6' } },
        relations: {
          can: { words: 'Podemos discutir. Ya nos pasó.' },
          willing: { words: 'Si la amistad se cansa, paramos el taller, no la amistad.' },
        },
      },
      meets: [
        {
          contact: 'Étienne',
          inDays: -26,
          place: 'La tienda',
          questions: ['¿Dónde compras las piezas?', '¿Qué se repara más?', '¿Qué seguro tienes?'],
          told: {
            answers: ['A dos mayoristas.', 'Frenos.', 'Hay que preguntar a un corredor.'],
            learned: 'Con frenos y ruedas basta para empezar.',
            proof: 'Me dio la lista de los dos mayoristas.',
            nextStep: 'Preguntar por el seguro.',
          },
        },
        {
          contact: 'Amélie',
          inDays: 4,
          place: 'Su taller',
          questions: ['¿Cómo deciden entre varios?', '¿Quién puede ser miembro?', '¿Venden piezas a otros talleres?'],
        },
      ],
    },
  },
  {
    ago: 14,
    works: {
      pitch: {
        beside: 'fr',
        one: {
          who: ['Soy Diego. Reparo bicicletas con Nico y Samuel.', 'Je suis Diego. Je répare des vélos avec Nico et Samuel.'],
          offer: ['La dejas el viernes, la recoges el sábado.', 'Vous la déposez vendredi, vous la reprenez samedi.'],
          ask: ['¿Conoce a alguien que asegure talleres pequeños?', 'Connaissez-vous quelqu’un qui assure de petits ateliers ?'],
        },
      },
      writes: [
        {
          kind: 'question',
          forWhom: 'La cooperativa de bicicletas',
          beside: 'fr',
          words: [
            'Hola, somos tres y reparamos bicicletas. ¿Podemos visitar su taller un martes? Gracias. Diego',
            'Bonjour, nous sommes trois et nous réparons des vélos. Pouvons-nous visiter votre atelier un mardi ? Merci. Diego',
          ],
        },
      ],
      keeps: [
        {
          title: 'Veintidós reparaciones',
          daysAgo: 3,
          source: 'Nuestra hoja',
          words: 'Catorce de frenos, cinco de ruedas, tres de cambios.',
          action: 'Contar las reparaciones de un mes',
        },
        {
          title: 'Lo que dijo la vecina del tercero',
          daysAgo: 20,
          source: 'Doña Beatriz',
          words: '«Por fin alguien abre los sábados.»',
          indicators: 'D4-EX-SE1',
        },
        {
          title: 'Vélo Québec',
          daysAgo: 32,
          source: 'Internet',
          words: 'Leí cómo ayudan a los talleres comunitarios.',
          url: 'https://www.velo.qc.ca/',
        },
      ],
    },
  },
  { ago: 13, shares: ['means', 'network', 'pitch'] },
  {
    ago: 5,
    works: {
      looksBack: {
        way: 'change',
        words: 'Sigo, pero con Nico y Samuel, no solo. Abrimos de mayo a octubre. En invierno guardo mi trabajo en la tienda.',
        keeps: 'La hoja de reparaciones y la llave del garaje.',
      },
    },
  },
]
