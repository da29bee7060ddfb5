// Path data of the page's icons, drawn for it on a 24x24 grid.

export const BACK = "M15 5l-7 7 7 7";
export const MORE = "M12 5.2v.1M12 12v.1M12 18.8v.1";
export const SEND = "M4 12l16-8-5 16-3.5-6.5zM11.5 13.5L20 4";
export const CLIP = "M20 11l-8.5 8.5a5 5 0 0 1-7-7L13 4a3.3 3.3 0 0 1 4.7 4.7L9.3 17a1.6 1.6 0 0 1-2.3-2.3l7.5-7.5";
export const MENU = "M5 7h14M5 12h14M5 17h14";
export const MOON = "M20 14.5A8 8 0 0 1 9.5 4a8 8 0 1 0 10.5 10.5z";
export const PLUS = "M12 5v14M5 12h14";
export const DOWN = "M6 9l6 6 6-6";
export const CLOSE = "M6 6l12 12M18 6L6 18";
export const CLOCK = "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2";
export const FILE = "M7 3.5h7l4 4V20.5H7zM14 3.5v4h4M12.5 11v6M10 14.5l2.5 2.5 2.5-2.5";
export const PICTURE = "M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15.5 9v.1";
export const MIC = "M12 4a2.5 2.5 0 0 1 2.5 2.5v5a2.5 2.5 0 0 1-5 0v-5A2.5 2.5 0 0 1 12 4zM6.5 11.5a5.5 5.5 0 0 0 11 0M12 17v3";
export const PLACE = "M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11zM12 8a2 2 0 1 0 0 4 2 2 0 0 0 0-4z";
export const OUT = "M8 16L16 8M9.5 8H16v6.5";
export const COPY = "M9 9h10v10H9zM5 15V5h10";
export const HERE = "M5 6v5a3 3 0 0 0 3 3h11M15 10l4 4-4 4";
export const CHECKS = "M2.5 12.5l4 4L15 8M11 15.5l1.5 1L21 8";
export const PEOPLE = "M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM3 19a6 6 0 0 1 12 0M16 6a2.5 2.5 0 0 1 0 5M18 14.5a5.5 5.5 0 0 1 3 4.5";
export const LINK = "M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1";
export const STOP = "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM6 6l12 12";
export const PENCIL = "M4 20l1-4L16 5l3 3L8 19zM14 7l3 3";
export const REPLY = "M10 6l-6 5.5L10 17v-3.5c5 0 8 1.5 10 4.5 0-6-3.5-9-10-9z";
