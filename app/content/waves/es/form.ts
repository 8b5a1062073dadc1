import { es as frame } from "~/content/frame/es";
import { translationOf } from "~/content/translated";
import type { form as englishForm, plan as englishPlan } from "../en/form";

export const form = translationOf<typeof englishForm>()({
  documentTitle: "Planificar una encuesta - Tandem",
  title: "Planificar una encuesta",
  lead: "Las fechas siguen el ritmo de los trimestres. Puede cambiarlo todo hasta que se abra la encuesta.",
  onlyHereTitle: "Los enlaces solo funcionarían en este equipo",
  onlyHere:
    "Tandem no conoce la dirección en la que se accede a él. Pida a su administración que defina PUBLIC_URL antes de que se abra la encuesta.",
  plan: "Planificar esta encuesta",
  changeTitle: "Cambiar el plan de {quarter}",
  save: "Guardar el plan",
  backWithoutSaving: "Volver sin guardar",
  quarter: "Trimestre",
  opens: "Apertura",
  serverTime: "Zona horaria: {zone}",
  closes: "Cierre",
  closesHint: "Normalmente un viernes, dos semanas después",
  threshold: "Umbral para mostrar resultados",
  thresholdHint:
    "Los resultados de un departamento solo aparecen cuando han respondido al menos tantas personas de él. No puede ser inferior a {lowest}; una vez abierta la encuesta, no se puede cambiar.",
  paper: "Papeletas de papel para {department}",
  paperHint:
    "Número máximo de personas de {department} que pueden responder en papel, por ejemplo todas las que trabajan sin ordenador. Si se deja vacío: una quinta parte de quienes estén en la lista de personas cuando se abra la encuesta, y al menos tres. El número se fija en la apertura. Cada papeleta ocupa un código que reciben las dos personas que la introducen, y el aviso dice cuántos hay: no prevea más de los necesarios.",
  asksGo: "Abrir solo con el visto bueno de una persona",
  asksGoHint:
    "En su fecha se abre entonces solo si alguien que dirige encuestas la ha revisado y ha dado el visto bueno. Si no, espera, y a los cinco días laborables se abandona. Cambiar el plan retira el visto bueno.",
  delivery: "Cómo se invita a las personas",
  mail: "Por correo electrónico",
  mailHint:
    "Un enlace personal a cada persona y dos recordatorios a todas. En Recursos Humanos nadie ve los enlaces.",
  mailImpossible:
    "Aquí no es posible. Para sus propios departamentos hace falta un servidor de correo: pida a su administración que defina SMTP_URL y MAIL_FROM.",
  slips: "Con papeles con código",
  slipsHint: "Papeles impresos sin nombre que cada persona saca de un recipiente en su departamento.",
});

export const plan = translationOf<typeof englishPlan>()({
  quarterMissing: "Elija un trimestre.",
  quarterUnknown: "Elija un trimestre de la lista.",
  quarterTaken: "Ya hay una encuesta para este trimestre. Elija otro.",
  pairArchived:
    "Este par está archivado y no se planifica ninguna encuesta para él. Se puede recuperar en la página del par.",
  opensMissing: "Indique cuándo se abre la encuesta.",
  closesMissing: "Indique cuándo se cierra la encuesta.",
  noDate: "Escriba una fecha y una hora como 2026-11-23 08:00.",
  opensInThePast:
    "Esta fecha de apertura ya ha pasado. Elija una posterior. Para abrir enseguida, guarde una fecha posterior y elija «Revisar y abrir» en la página de la encuesta.",
  closesBeforeOpening: "La encuesta tiene que cerrarse después de abrirse.",
  closesInThePast: "La fecha de cierre ya ha pasado. Elija una posterior.",
  openTooLong: "Una encuesta está abierta ocho semanas como máximo.",
  openTooShort:
    "Una encuesta está abierta al menos {fewest} días laborables, para que también pueda responder quien se ausente un tiempo.",
  otherDates: "Estas fechas están en {quarters}. Elija ese trimestre u otras fechas.",
  tooClose:
    "Entre esta encuesta y {quarter} tienen que pasar {days} días. Dos resultados de las mismas personas más seguidos podrían mostrar qué había respondido alguien que se fue entretanto. Una encuesta que no publica nada no cuenta.",
  thresholdMissing: "Indique el umbral.",
  thresholdNoNumber: "Escriba un número entero de personas.",
  thresholdOutOfRange: "El umbral es un número entre {lowest} y {highest}.",
  aboveDepartment: {
    one: "Un departamento tiene {count} persona en la lista. Con este umbral nunca podría tener resultados.",
    other:
      "El departamento más pequeño tiene {count} personas en la lista. Con un umbral mayor nunca podría tener resultados.",
  },
  paperNoNumber: "Indique cuántas papeletas de papel puede haber; 0 si no habrá ninguna.",
  morePaperThanPeople: {
    one: "Este departamento tiene {count} persona en la lista. No puede haber más papeletas de papel que personas.",
    other:
      "Este departamento tiene {count} personas en la lista. No puede haber más papeletas de papel que personas.",
  },
  deliveryMissing: "Elija cómo se invita a las personas.",
  noMailServer: "No hay ningún servidor de correo configurado. Elija papeles con código.",
  noMailInDemonstration: "Las personas de la demostración no existen. Elija papeles con código.",
  quorumMissing: "Elija cuántos custodios de clave hay.",
  holders: {
    "account-missing": "Elija una cuenta.",
    "account-unknown": "Esta cuenta no puede custodiar una clave aquí. Elija otra.",
    "account-twice": "Esta cuenta ya custodia otra de estas claves. Elija a otra persona.",
    "name-missing": "Indique quién es, tal como lo leerán las personas encuestadas: el comité de empresa.",
    "name-twice":
      "Otro custodio de clave se llama igual. Las personas encuestadas tienen que poder distinguirlos.",
    "name-too-long": frame.forms.tooLong,
  },
  notPlanned: "Esta encuesta ya no está planificada. Su plan queda como estaba.",
});
