import type { Role } from '#kernel/actor.ts'
import { catalogue, type Language, translator } from '#platform/i18n.ts'

const names = catalogue<Role>({
  fr: {
    counsellor: 'Conseil en emploi ou en entrepreneuriat',
    'cooperative-adviser': 'Conseil en coopérative',
    facilitator: 'Animation de groupe',
    'host-accountant': 'Comptabilité de l’organisation porteuse',
    'lab-facilitator': 'Animation du laboratoire vivant',
    manager: 'Direction de l’organisation',
    administrator: 'Administration de Maillon',
    funder: 'Financement',
  },
  en: {
    counsellor: 'Employment or business counselling',
    'cooperative-adviser': 'Cooperative advice',
    facilitator: 'Group facilitation',
    'host-accountant': 'Accounts of the host organisation',
    'lab-facilitator': 'Living lab facilitation',
    manager: 'Management of the organisation',
    administrator: 'Administration of Maillon',
    funder: 'Funding',
  },
  es: {
    counsellor: 'Orientación laboral o empresarial',
    'cooperative-adviser': 'Asesoría cooperativa',
    facilitator: 'Dinamización de grupos',
    'host-accountant': 'Contabilidad de la organización de acogida',
    'lab-facilitator': 'Dinamización del laboratorio vivo',
    manager: 'Dirección de la organización',
    administrator: 'Administración de Maillon',
    funder: 'Financiación',
  },
  it: {
    counsellor: 'Consulenza per il lavoro o l’impresa',
    'cooperative-adviser': 'Consulenza cooperativa',
    facilitator: 'Conduzione di gruppi',
    'host-accountant': 'Contabilità dell’organizzazione ospitante',
    'lab-facilitator': 'Conduzione del laboratorio vivente',
    manager: 'Direzione dell’organizzazione',
    administrator: 'Amministrazione di Maillon',
    funder: 'Finanziamento',
  },
  ar: {
    counsellor: 'الاستشارة في التشغيل أو ريادة الأعمال',
    'cooperative-adviser': 'الاستشارة التعاونية',
    facilitator: 'تنشيط المجموعات',
    'host-accountant': 'محاسبة المؤسسة الحاضنة',
    'lab-facilitator': 'تنشيط المختبر الحي',
    manager: 'إدارة المؤسسة',
    administrator: 'إدارة منصة مايون',
    funder: 'التمويل',
  },
})

const duties = catalogue<Role | 'person'>({
  fr: {
    person: 'Se situer, partager ce qu’elle veut, écrire son plan et sa décision.',
    counsellor: 'Accompagner des personnes : rendez-vous, échanges, suivi de ce qu’elles partagent.',
    'cooperative-adviser': 'Accompagner des personnes qui pensent à une coopérative.',
    facilitator: 'Animer des groupes. Les outils de groupe arrivent bientôt.',
    'host-accountant': 'Tenir les comptes d’une coopérative éphémère. Ces outils arrivent bientôt.',
    'lab-facilitator': 'Animer le laboratoire vivant. Ces outils arrivent bientôt.',
    manager: 'Inviter l’équipe et gérer les accès. Ne lit aucun dossier.',
    administrator: 'Ouvrir les organisations. Ne lit aucun dossier.',
    funder: 'Lire des chiffres d’ensemble. Ces tableaux arrivent bientôt.',
  },
  en: {
    person: 'Take stock, share what she chooses, write her plan and her decision.',
    counsellor: 'Accompany people: appointments, conversations, following what they share.',
    'cooperative-adviser': 'Accompany people who are thinking of a cooperative.',
    facilitator: 'Lead groups. The tools for groups are coming soon.',
    'host-accountant': 'Keep the accounts of a temporary cooperative. These tools are coming soon.',
    'lab-facilitator': 'Lead the living lab. These tools are coming soon.',
    manager: 'Invite the team and manage access. Reads no record.',
    administrator: 'Open organisations. Reads no record.',
    funder: 'Read overall figures. These tables are coming soon.',
  },
  es: {
    person: 'Hacer balance, compartir lo que quiera, escribir su plan y su decisión.',
    counsellor: 'Acompañar a personas: citas, conversaciones, seguimiento de lo que comparten.',
    'cooperative-adviser': 'Acompañar a personas que piensan en una cooperativa.',
    facilitator: 'Dinamizar grupos. Las herramientas de grupo llegarán pronto.',
    'host-accountant': 'Llevar las cuentas de una cooperativa temporal. Estas herramientas llegarán pronto.',
    'lab-facilitator': 'Dinamizar el laboratorio vivo. Estas herramientas llegarán pronto.',
    manager: 'Invitar al equipo y gestionar los accesos. No lee ningún expediente.',
    administrator: 'Abrir organizaciones. No lee ningún expediente.',
    funder: 'Leer cifras de conjunto. Estas tablas llegarán pronto.',
  },
  it: {
    person: 'Fare il punto, condividere ciò che vuole, scrivere il proprio piano e la propria decisione.',
    counsellor: 'Accompagnare le persone: appuntamenti, colloqui, seguito di ciò che condividono.',
    'cooperative-adviser': 'Accompagnare chi pensa a una cooperativa.',
    facilitator: 'Condurre gruppi. Gli strumenti per i gruppi arrivano presto.',
    'host-accountant': 'Tenere i conti di una cooperativa temporanea. Questi strumenti arrivano presto.',
    'lab-facilitator': 'Condurre il laboratorio vivente. Questi strumenti arrivano presto.',
    manager: 'Invitare il gruppo di lavoro e gestire gli accessi. Non legge nessun fascicolo.',
    administrator: 'Aprire le organizzazioni. Non legge nessun fascicolo.',
    funder: 'Leggere cifre d’insieme. Queste tabelle arrivano presto.',
  },
  ar: {
    person: 'معرفة الوضع الحالي، ومشاركة ما يُختار مشاركته، وكتابة الخطة والقرار.',
    counsellor: 'مرافقة الأشخاص: مواعيد ومحادثات ومتابعة ما يشاركونه.',
    'cooperative-adviser': 'مرافقة من يفكّرون في تعاونية.',
    facilitator: 'تنشيط المجموعات. أدوات المجموعات قادمة قريبًا.',
    'host-accountant': 'مسك حسابات تعاونية مؤقتة. هذه الأدوات قادمة قريبًا.',
    'lab-facilitator': 'تنشيط المختبر الحي. هذه الأدوات قادمة قريبًا.',
    manager: 'دعوة الفريق وإدارة الدخول. لا اطّلاع على أي ملف.',
    administrator: 'فتح المؤسسات. لا اطّلاع على أي ملف.',
    funder: 'قراءة أرقام إجمالية. هذه الجداول قادمة قريبًا.',
  },
})

/** What a role is called: the work, not the worker, so that it fits everyone. */
export const roleName = (language: Language) => translator(names, language)

/** What somebody in a role does here today, in one sentence. `person` is somebody who is accompanied. */
export const roleDuty = (language: Language) => translator(duties, language)
