/** The most characters of a free text. A SharePoint column of several lines holds more, a reader does not. */
export const longestText = 10_000;
/** The most characters of a name, a function or another text of one line. SharePoint's limit for one is 255. */
export const longestLine = 200;
/** The most characters of an address: those of a file in SharePoint are longer than a line. */
export const longestAddress = 2_000;
