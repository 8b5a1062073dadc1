export const page = {
  titles: {
    403: "No permitido",
    404: "Esta página no existe",
    other: "No ha funcionado",
    unexpected: "Algo ha fallado por nuestra parte",
  },
  unexpected:
    "Puede que lo que ha escrito no se haya guardado. Vuelva atrás e inténtelo de nuevo. Si ocurre otra vez, avise a su administración.",
  notFound: "Compruebe la dirección o empiece de nuevo desde la primera página.",
  toFirstPage: "A la primera página",
} as const;
