//! The catalogue of kinds of models (domain.md §4.5): attested names. Kinds whose very name points at faith or at people under management keep
//! the label only.

use crate::choice;

choice! {
    /// Kind of a model (loại mô hình) in the catalogue.
    InitiativeKind = "initiative-kind" { SelfManaged = "to_nhan_dan_tu_quan", PeoplesSecurity = "to_an_ninh_nhan_dan", LinkedFamilies = "to_lien_gia", LinkedHouseholds = "to_lien_ho", SelfManagedArea = "kdc_tu_quan", SelfManagedUnit = "tdp_tu_quan", Street = "to_duong_pho", Clan = "dong_ho", LegalClub = "clb_phap_luat", CoreGroup = "nhom_nong_cot", YouthLaw = "clb_tuoi_tre_phap_luat", YouthCrime = "tuoi_tre_pctp", FamilyClub = "clb_gia_dinh", VeteransTeam = "to_cuu_chien_binh", VeteransMentor = "ccb_giao_duc", MotorbikeTaxi = "doi_xe_om", CityWorkers = "cong_nhan_do_thi", Gong = "tieng_keng", Loudspeaker = "tieng_loa", Cameras = "camera", SmartCameras = "camera_thong_minh", Zalo = "nhom_zalo", SocialNetwork = "mang_xa_hoi", Lights = "ngon_den", Trust = "thap_sang_niem_tin", Letterbox = "hom_thu", Hotline = "duong_day_nong", KeyRing = "moc_khoa", QuickReaction = "phan_ung_nhanh", SchoolGate = "cong_truong", FiveNoThreeYes = "khong05_co03", FourSafe = "bon_an_toan", FiveSelf = "nam_tu_quan", FiveHelpOne = "nam_giup_mot", NoCrimeArea = "kdc_khong_toi_pham", NoDrugArea = "kdc_khong_ma_tuy", SixNo = "kdc_6_khong", NoVotive = "kdc_khong_vang_ma", Peaceful = "thon_binh_yen", TrafficArea = "kdc_giao_thong", TrafficReport = "anh_vi_pham_giao_thong", BankLink = "lien_ket_ngan_hang", BorderCluster = "cum_giap_ranh", BorderMarkers = "cot_moc_ngu_truong", FireTeams = "to_lien_gia_pccc", Patrol = "tuan_tra_nhan_dan", Gates = "cong_rao", Harvest = "bao_ve_mua_vu", CraftVillage = "lang_nghe", SkilfulMobilising = "dan_van_kheo", Parish = "co_so_ton_giao", Reintegration = "tai_hoa_nhap", YouthHelp = "giup_tre_em", #[default] Other = "khac" }
}

impl InitiativeKind {
    /// True for the kinds whose name itself points at faith or persons: only the label may stand in the book.
    pub fn is_label_only(self) -> bool {
        matches!(self, Self::Parish | Self::Reintegration | Self::YouthHelp)
    }
}
