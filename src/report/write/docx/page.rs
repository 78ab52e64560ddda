//! The sheet: A4 with the margins of NĐ 30/2020, and the page number in the middle of the top margin, hidden on the first page.

use super::text::escaped;

/// A4 in twentieths of a point.
const A4: (u32, u32) = (11_906, 16_838);
/// 20 mm and 30 mm; the rule allows 20–25 above and below, 30–35 left, 15–20 right.
const MM20: u32 = 1_134;
const MM30: u32 = 1_701;

/// A kind of sheet.
#[derive(Clone, Copy)]
pub(super) struct Page {
    landscape: bool,
    annex: bool,
    /// Width of the text, in twentieths of a point.
    pub(super) width: u32,
}

impl Page {
    pub(super) fn of(landscape: bool) -> Self {
        let across = if landscape { A4.1 } else { A4.0 };
        Self {
            landscape,
            annex: false,
            width: across - MM30 - MM20,
        }
    }

    pub(super) fn annex(landscape: bool) -> Self {
        Self {
            annex: true,
            ..Self::of(landscape)
        }
    }

    /// The properties of a section.
    pub(super) fn section(self) -> String {
        let (across, down) = if self.landscape { (A4.1, A4.0) } else { A4 };
        let turned = if self.landscape {
            " w:orient=\"landscape\""
        } else {
            ""
        };
        let numbers = if self.annex {
            "<w:pgNumType w:start=\"1\"/>"
        } else {
            ""
        };
        format!(
            "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/><w:headerReference w:type=\"first\" r:id=\"rId4\"/>\
             <w:type w:val=\"nextPage\"/><w:pgSz w:w=\"{across}\" w:h=\"{down}\"{turned}/>\
             <w:pgMar w:top=\"{MM20}\" w:right=\"{MM20}\" w:bottom=\"{MM20}\" w:left=\"{MM30}\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>\
             {numbers}<w:titlePg/></w:sectPr>"
        )
    }
}

/// The head of a page: its number, and what lies across a training paper.
pub(super) fn header(numbered: bool, watermark: &str) -> String {
    let number = if numbered {
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>\
         <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    } else {
        ""
    };
    let across = if watermark.is_empty() {
        String::new()
    } else {
        shape(watermark)
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:hdr \
         xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:v=\"urn:schemas-microsoft-com:vml\" \
         xmlns:o=\"urn:schemas-microsoft-com:office:office\"><w:p><w:pPr><w:pStyle w:val=\"SoTrang\"/></w:pPr>{across}{number}</w:p></w:hdr>"
    )
}

fn shape(words: &str) -> String {
    let words = escaped(words);
    format!(
        "<w:r><w:pict><v:shapetype id=\"_x0000_t136\" coordsize=\"21600,21600\" o:spt=\"136\" adj=\"10800\" path=\"m@7,l@8,m@5,21600l@6,21600e\">\
         <v:formulas><v:f eqn=\"sum #0 0 10800\"/><v:f eqn=\"prod #0 2 1\"/><v:f eqn=\"sum 21600 0 @1\"/><v:f eqn=\"sum 0 0 @2\"/>\
         <v:f eqn=\"sum 21600 0 @3\"/><v:f eqn=\"if @0 @3 0\"/><v:f eqn=\"if @0 21600 @1\"/><v:f eqn=\"if @0 0 @2\"/><v:f eqn=\"if @0 @4 21600\"/>\
         <v:f eqn=\"mid @5 @6\"/><v:f eqn=\"mid @8 @5\"/><v:f eqn=\"mid @7 @8\"/><v:f eqn=\"mid @6 @7\"/><v:f eqn=\"sum @6 0 @5\"/></v:formulas>\
         <v:path textpathok=\"t\" o:connecttype=\"custom\"/><v:textpath on=\"t\" fitshape=\"t\"/></v:shapetype>\
         <v:shape id=\"tap_huan\" type=\"#_x0000_t136\" style=\"position:absolute;margin-left:0;margin-top:0;width:400pt;height:90pt;rotation:315;\
         z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;\
         mso-position-vertical-relative:margin\" fillcolor=\"#d9d9d9\" stroked=\"f\"><v:fill opacity=\".5\"/>\
         <v:textpath style=\"font-family:&quot;Times New Roman&quot;;font-size:1pt\" string=\"{words}\"/></v:shape></w:pict></w:r>"
    )
}
