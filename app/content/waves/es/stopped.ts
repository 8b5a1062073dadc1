import { translationOf } from "~/content/translated";
import type { stoppedPage as englishPage, stopped as englishStopped } from "../en/stopped";

const ORIGINALS =
  "Pida a quienes administran el servidor que repongan los valores originales o que restauren la última copia de seguridad anterior al cambio. En medio minuto la encuesta sigue por sí sola, y el registro de auditoría lo indica.";

export const stoppedPage = translationOf<typeof englishPage>()({
  title: "Esta encuesta está detenida",
  why: "Lo que la base de datos contiene de sus reglas no es lo que se prometió a las personas encuestadas cuando se abrió.",
  meanwhile:
    "No admite respuestas, no envía correos y no publica nada. El propio Tandem no borra nada mientras está detenida; si quien cambió las reglas también borró algo, no puede saberlo.",
  differs: "Qué no coincide",
  promised: "prometido: {value}",
  stored: "guardado ahora: {value}",
  empty: "nada",
  notAsItWas: "no está como estaba",
  remedy: "Qué hacer",
  remedies: [
    ORIGINALS,
    "Avise al comité de empresa o a quien se encargue de la protección de datos: ninguna página de Tandem cambia estas reglas después de que se abra una encuesta.",
  ],
  clock:
    "Si solo difiere el estado, puede que el reloj del servidor no estuviera bien: haga que lo comprueben.",
  cancel:
    "Si los valores originales no se pueden recuperar, cancele la encuesta: todas las respuestas se destruyen sin leerse y no se publica nada.",
  cancelLink: "Cancelar la encuesta",
  fingerprint: "Huella de la encuesta cuando se abrió",
  stateWord: "Detenida",
});

export const stopped = translationOf<typeof englishStopped>()({
  notPlanned:
    "Esta encuesta ya estuvo abierta, aunque la base de datos la da por planificada. Puede que aún estén las respuestas que se dieron en ella.",
  remedy: ORIGINALS,
  closing:
    "Las reglas guardadas de esta encuesta no son aquellas con las que se abrió, así que no se ha abierto, publicado ni destruido nada. La página de la encuesta dice qué no coincide y qué hacer.",
  status: "La encuesta {quarter} está detenida.",
  nextStep: "La encuesta {quarter} está detenida: vea qué se cambió y qué hacer",
  names: {
    manifest: "El texto de la promesa",
    "manifest-hash": "La suma de comprobación de la promesa",
    relationship: "Los dos departamentos",
    quarter: "El trimestre",
    opens: "La fecha de apertura",
    closes: "La fecha de cierre",
    extension: "Si se aplazó el cierre, y cuándo",
    threshold: "El umbral para mostrar resultados",
    method: "El método; este programa no conoce el prometido, una versión posterior sí",
    "key-holder": "Quién custodia las claves",
    state: "El estado",
    end: "Por qué terminó",
    restored: "Si la restauración de una copia de seguridad la trajo de vuelta, y cuándo",
    codes: "Cuántos códigos hay en cada departamento",
    delivery: "Cómo llegan los códigos a las personas: por correo o en papel",
    invitees: "A quién se invita o en qué dirección",
    ballots: "Cuántas papeletas hay: más que códigos usados, o más de las que tiene un departamento",
    "closed-ballots":
      "Qué papeletas hay: después de cerrarse la encuesta, alguna llegó, desapareció o se cambió",
    "after-start":
      "Lo que se dice a las personas encuestadas después de «Empezar»: el último plan, o aquello con lo que se reconocen los nombres",
    turnover: "Cuántas personas se han ido y han llegado desde encuestas anteriores",
    "key-file": "Las claves del archivo de clave de la encuesta",
    "earlier-results":
      "Los resultados de encuestas anteriores, de los que depende lo que se muestra de los nuevos",
  },
});
