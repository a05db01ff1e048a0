export const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
/** Our own: the text that a document was made with, for the three-way merge. */
export const snapshotNamespace = "urn:nl:pva:snapshot:1";
