//! The fixed parts of the container, and the named styles: a clerk who edits the paper in Word finds them by name.

use super::text::escaped;

pub(super) const CONTENT_TYPES: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    "\n",
    r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#,
    r#"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#,
    r#"<Default Extension="xml" ContentType="application/xml"/>"#,
    r#"<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>"#,
    r#"<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>"#,
    r#"<Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>"#,
    r#"<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>"#,
    r#"<Override PartName="/word/header2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>"#,
    r#"<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#,
);

pub(super) const PACKAGE: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    "\n",
    r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
    r#"<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>"#,
    r#"<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>"#,
    "</Relationships>",
);

pub(super) const RELATIONS: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    "\n",
    r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
    r#"<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>"#,
    r#"<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>"#,
    r#"<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/>"#,
    r#"<Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header2.xml"/>"#,
    "</Relationships>",
);

pub(super) const SETTINGS: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    "\n",
    r#"<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:defaultTabStop w:val="720"/>"#,
    r#"<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>"#,
);

/// Title of the paper; neither an author nor a time.
pub(super) fn properties(name: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>",
        escaped(name)
    )
}

/// A style: name, properties of the paragraph, properties of the letters. Sizes are half points.
const STYLES: &[(&str, &str, &str)] = &[
    (
        "VanBan",
        r#"<w:spacing w:after="120" w:line="276" w:lineRule="auto"/><w:ind w:firstLine="720"/><w:jc w:val="both"/>"#,
        "",
    ),
    (
        "SatLe",
        r#"<w:spacing w:after="120" w:line="276" w:lineRule="auto"/><w:jc w:val="both"/>"#,
        "",
    ),
    (
        "Giua",
        r#"<w:spacing w:after="120"/><w:jc w:val="center"/>"#,
        "",
    ),
    (
        "Muc1",
        r#"<w:keepNext/><w:spacing w:before="120" w:after="120"/><w:ind w:firstLine="720"/><w:jc w:val="both"/><w:outlineLvl w:val="0"/>"#,
        "<w:b/>",
    ),
    (
        "Muc2",
        r#"<w:keepNext/><w:spacing w:after="120"/><w:ind w:firstLine="720"/><w:jc w:val="both"/><w:outlineLvl w:val="1"/>"#,
        "<w:b/>",
    ),
    (
        "Muc3",
        r#"<w:keepNext/><w:spacing w:after="120"/><w:ind w:firstLine="720"/><w:jc w:val="both"/><w:outlineLvl w:val="2"/>"#,
        "",
    ),
    (
        "BangTen",
        r#"<w:keepNext/><w:spacing w:before="120" w:after="120"/><w:jc w:val="center"/>"#,
        "<w:b/><w:sz w:val=\"26\"/>",
    ),
    (
        "ChuNho",
        r#"<w:spacing w:before="60" w:after="60"/><w:jc w:val="both"/>"#,
        "<w:i/><w:sz w:val=\"24\"/>",
    ),
    ("OChu", r#"<w:jc w:val="left"/>"#, "<w:sz w:val=\"24\"/>"),
    ("OGiua", r#"<w:jc w:val="center"/>"#, "<w:sz w:val=\"24\"/>"),
    ("OSo", r#"<w:jc w:val="right"/>"#, "<w:sz w:val=\"24\"/>"),
    (
        "ODau",
        r#"<w:keepNext/><w:jc w:val="center"/>"#,
        "<w:b/><w:sz w:val=\"24\"/>",
    ),
    (
        "ChuQuan",
        r#"<w:jc w:val="center"/>"#,
        "<w:sz w:val=\"26\"/>",
    ),
    (
        "CoQuan",
        r#"<w:jc w:val="center"/>"#,
        "<w:b/><w:sz w:val=\"26\"/>",
    ),
    (
        "QuocHieu",
        r#"<w:jc w:val="center"/>"#,
        "<w:b/><w:sz w:val=\"24\"/>",
    ),
    (
        "TieuNgu",
        r#"<w:jc w:val="center"/>"#,
        "<w:b/><w:sz w:val=\"26\"/>",
    ),
    (
        "SoKyHieu",
        r#"<w:jc w:val="center"/>"#,
        "<w:sz w:val=\"26\"/>",
    ),
    (
        "NgayThang",
        r#"<w:jc w:val="center"/>"#,
        "<w:i/><w:sz w:val=\"26\"/>",
    ),
    (
        "LoaiVanBan",
        r#"<w:keepNext/><w:spacing w:before="360"/><w:jc w:val="center"/>"#,
        "<w:b/>",
    ),
    (
        "TrichYeu",
        r#"<w:keepNext/><w:jc w:val="center"/>"#,
        "<w:b/>",
    ),
    (
        "DuoiTen",
        r#"<w:spacing w:after="120"/><w:jc w:val="center"/>"#,
        "<w:i/>",
    ),
    (
        "Ke",
        r#"<w:spacing w:line="40" w:lineRule="exact"/><w:jc w:val="center"/>"#,
        "<w:sz w:val=\"4\"/>",
    ),
    (
        "KinhGui",
        r#"<w:spacing w:after="60"/><w:ind w:left="1701"/>"#,
        "",
    ),
    (
        "NoiNhan",
        r#"<w:jc w:val="left"/>"#,
        "<w:b/><w:i/><w:sz w:val=\"24\"/>",
    ),
    (
        "NoiNhanDong",
        r#"<w:jc w:val="left"/>"#,
        "<w:sz w:val=\"22\"/>",
    ),
    (
        "QuyenHan",
        r#"<w:keepNext/><w:jc w:val="center"/>"#,
        "<w:b/>",
    ),
    (
        "NguoiKy",
        r#"<w:keepLines/><w:spacing w:before="1300"/><w:jc w:val="center"/>"#,
        "<w:b/>",
    ),
    ("PhuLuc", r#"<w:keepNext/><w:jc w:val="center"/>"#, "<w:b/>"),
    ("TieuDe", r#"<w:keepNext/><w:jc w:val="center"/>"#, "<w:b/>"),
    ("KemTheo", r#"<w:jc w:val="center"/>"#, "<w:i/>"),
    (
        "SoTrang",
        r#"<w:jc w:val="center"/>"#,
        "<w:sz w:val=\"26\"/>",
    ),
];

/// The styles: Times New Roman 14 in black under all of them.
pub(super) fn sheet() -> String {
    use std::fmt::Write as _;
    let mut sheet = String::from(concat!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
        "\n",
        r#"<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr>"#,
        r#"<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/>"#,
        r#"<w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault>"#,
        r#"<w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>"#,
        r#"<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>"#,
    ));
    for (name, paragraph, letters) in STYLES {
        let _ = write!(
            sheet,
            "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"{name}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/>\
             <w:pPr>{paragraph}</w:pPr><w:rPr>{letters}</w:rPr></w:style>"
        );
    }
    sheet.push_str("</w:styles>");
    sheet
}
