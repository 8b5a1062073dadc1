export const comments = {
  deleted:
    "Los comentarios de esta encuesta se han borrado: su organización los conserva un tiempo limitado.",
  byDepartment: {
    one: "{count} comentario, en orden aleatorio. Los comentarios se muestran tal como se escribieron; no se guarda quién los escribió.",
    other:
      "{count} comentarios, en orden aleatorio. Se muestran tal como se escribieron; no se guarda quién los escribió.",
  },
  pooled: {
    one: "{count} comentario de los dos departamentos juntos, en orden aleatorio: para una lista por departamento hacen falta en cada uno al menos {people} personas y {fewest} comentarios.",
    other:
      "{count} comentarios de los dos departamentos juntos, en orden aleatorio: para una lista por departamento hacen falta en cada uno al menos {people} personas y {fewest} comentarios.",
  },
  withheld:
    "Los comentarios no se muestran y se destruyeron sin leerlos: deben responder al menos {people} personas y {fewest} de ellas dejar un comentario.",
} as const;
