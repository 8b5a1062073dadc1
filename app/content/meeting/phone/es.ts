import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const es = translationOf<typeof en>()({
  title: "Reunión",
  anonymous:
    "Sin cuenta ni nombre. Lo que envía solo se muestra a partir de cinco personas de su departamento, como un único intervalo, y se borra en cuanto se muestra.",
  join: {
    title: "Unirse a la reunión",
    label: "Código en la pantalla",
    hint: "Ocho letras y cifras, por ejemplo bcdf-2345.",
    button: "Unirse",
  },
  waiting: "Mire la pantalla de la sala.",
  waitingHint: "Esta página avanza sola cuando hay algo que estimar.",
  lookAgain: "Volver a mirar",
  ended: "Esta reunión ha terminado. Todo lo enviado está borrado.",
  unknown: "No hay ninguna reunión con este código. Mire la pantalla de la sala y escríbalo de nuevo.",
  tooMany: "Demasiados intentos desde esta red. Espere un minuto y vuelva a intentarlo.",
  full: "Aquí ya no se admiten más estimaciones. Diga la suya en voz alta.",
  closed: "Las estimaciones están cerradas. Mire la pantalla de la sala.",
  department: "Su departamento",
  guess: "¿Qué cree: cómo valora el otro departamento «{topic}»?",
  guessHint: "Su puntuación en una escala de 20 (nunca) a 100 (siempre).",
  mirror: "¿Qué cree: cómo ve el otro departamento al suyo?",
  mirrorHint: "Si se le informa a tiempo y se cumplen los acuerdos, de 20 (nunca) a 100 (siempre).",
  range: "{low} a {high}",
  vote: "¿Ha sido útil esta hora?",
  votes: {
    "1": "Nada útil",
    "2": "Poco útil",
    "3": "Algo útil",
    "4": "Útil",
    "5": "Muy útil",
  },
  send: "Enviar",
  sent: "Ha llegado.",
  sentHint: "Si lo envía de nuevo desde esta página, sustituye al primero.",
  change: "Cambiarlo",
  problem: "Hay un problema",
  missingDepartment: "Elija su departamento.",
  missingGuess: "Elija un intervalo.",
  missingVote: "Elija una respuesta.",
});
