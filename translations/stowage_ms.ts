<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ms_MY" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Palet &amp;arahan…</translation>
    </message>
    <message>
        <source>Search every&amp;where</source>
        <translation>Cari di &amp;mana-mana</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>&amp;Cari di halaman ini</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Un&amp;dur</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>Ma&amp;ju</translation>
    </message>
    <message>
        <source>&amp;Narrow navigation</source>
        <translation>&amp;Navigasi sempit</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Muat s&amp;emula</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Pinta&amp;san papan kekunci</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>Buku pand&amp;uan</translation>
    </message>
    <message>
        <source>&amp;About Stowage</source>
        <translation>Per&amp;ihal Stowage</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Skrin pen&amp;uh</translation>
    </message>
    <message>
        <source>Theme: as the &amp;system</source>
        <translation>Tema: ikut &amp;sistem</translation>
    </message>
    <message>
        <source>Theme: &amp;light</source>
        <translation>Tema: &amp;cerah</translation>
    </message>
    <message>
        <source>Theme: &amp;dark</source>
        <translation>Tema: &amp;gelap</translation>
    </message>
    <message>
        <source>Theme: high &amp;contrast</source>
        <translation>Tema: kontras &amp;tinggi</translation>
    </message>
    <message>
        <source>Co&amp;mpact rows</source>
        <translation>Ba&amp;ris padat</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Keluar</translation>
    </message>
    <message>
        <source>Ho&amp;me</source>
        <translation>&amp;Utama</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>Bara&amp;ng</translation>
    </message>
    <message>
        <source>&amp;Stock</source>
        <translation>&amp;Stok</translation>
    </message>
    <message>
        <source>Mo&amp;vements</source>
        <translation>Pe&amp;rgerakan</translation>
    </message>
    <message>
        <source>&amp;Receive</source>
        <translation>&amp;Terima</translation>
    </message>
    <message>
        <source>Iss&amp;ue</source>
        <translation>Ke&amp;luarkan</translation>
    </message>
    <message>
        <source>Im&amp;port</source>
        <translation>Imp&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Locations</source>
        <translation>Lo&amp;kasi</translation>
    </message>
    <message>
        <source>Cate&amp;gories</source>
        <translation>Kate&amp;gori</translation>
    </message>
    <message>
        <source>Suppli&amp;ers</source>
        <translation>Pem&amp;bekal</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>Tetap&amp;an</translation>
    </message>
    <message>
        <source>&amp;New item</source>
        <translation>Barang &amp;baharu</translation>
    </message>
    <message>
        <source>&amp;Edit item</source>
        <translation>&amp;Sunting barang</translation>
    </message>
    <message>
        <source>&amp;Duplicate item</source>
        <translation>Sa&amp;lin barang</translation>
    </message>
    <message>
        <source>De&amp;lete item</source>
        <translation>&amp;Padam barang</translation>
    </message>
    <message>
        <source>Make &amp;variants</source>
        <translation>Buat &amp;varian</translation>
    </message>
    <message>
        <source>Show its &amp;stock</source>
        <translation>Tunjukkan s&amp;toknya</translation>
    </message>
    <message>
        <source>Show its &amp;movements</source>
        <translation>Tunjukkan pe&amp;rgerakannya</translation>
    </message>
    <message>
        <source>&amp;Receive this item</source>
        <translation>Terima baran&amp;g ini</translation>
    </message>
    <message>
        <source>&amp;Issue this item</source>
        <translation>&amp;Keluarkan barang ini</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Sal&amp;in</translation>
    </message>
    <message>
        <source>Copy with &amp;headers</source>
        <translation>Salin dengan t&amp;ajuk</translation>
    </message>
    <message>
        <source>Clear &amp;filters</source>
        <translation>K&amp;osongkan tapisan</translation>
    </message>
    <message>
        <source>Reset c&amp;olumns</source>
        <translation>Tetap se&amp;mula lajur</translation>
    </message>
    <message>
        <source>&amp;Open document</source>
        <translation>&amp;Buka dokumen</translation>
    </message>
    <message>
        <source>&amp;Reverse document</source>
        <translation>Ba&amp;likkan dokumen</translation>
    </message>
    <message>
        <source>&amp;Post receipt</source>
        <translation>&amp;Poskan penerimaan</translation>
    </message>
    <message>
        <source>&amp;Post issue</source>
        <translation>&amp;Poskan pengeluaran</translation>
    </message>
    <message>
        <source>&amp;Add line</source>
        <translation>&amp;Tambah baris</translation>
    </message>
    <message>
        <source>Re&amp;move line</source>
        <translation>B&amp;uang baris</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Tambah satu</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Kurang satu</translation>
    </message>
    <message>
        <source>Discard &amp;draft</source>
        <translation>Buang &amp;draf</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>&amp;Buka fail</translation>
    </message>
    <message>
        <source>&amp;Paste cells</source>
        <translation>Tam&amp;pal sel</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>&amp;Save rejected rows</source>
        <translation>&amp;Simpan baris yang ditolak</translation>
    </message>
    <message>
        <source>&amp;New location</source>
        <translation>Lokasi &amp;baharu</translation>
    </message>
    <message>
        <source>&amp;Edit location</source>
        <translation>&amp;Sunting lokasi</translation>
    </message>
    <message>
        <source>De&amp;lete location</source>
        <translation>&amp;Padam lokasi</translation>
    </message>
    <message>
        <source>&amp;New category</source>
        <translation>Kategori &amp;baharu</translation>
    </message>
    <message>
        <source>&amp;Edit category</source>
        <translation>&amp;Sunting kategori</translation>
    </message>
    <message>
        <source>De&amp;lete category</source>
        <translation>&amp;Padam kategori</translation>
    </message>
    <message>
        <source>&amp;New supplier</source>
        <translation>Pembekal &amp;baharu</translation>
    </message>
    <message>
        <source>&amp;Edit supplier</source>
        <translation>&amp;Sunting pembekal</translation>
    </message>
    <message>
        <source>De&amp;lete supplier</source>
        <translation>&amp;Padam pembekal</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Buat asal</translation>
    </message>
    <message>
        <source>Open the &amp;menu</source>
        <translation>Buka &amp;menu</translation>
    </message>
    <message>
        <source>&amp;Next area</source>
        <translation>Ka&amp;wasan seterusnya</translation>
    </message>
    <message>
        <source>Open an&amp;other company…</source>
        <translation>Buka syarikat &amp;lain…</translation>
    </message>
    <message>
        <source>Open the &amp;demo company</source>
        <translation>Buka syarikat &amp;demo</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>Bu&amp;at semula</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>Kembal&amp;ikan asal</translation>
    </message>
    <message>
        <source>&amp;New field</source>
        <translation>Medan &amp;baharu</translation>
    </message>
    <message>
        <source>&amp;Edit field</source>
        <translation>&amp;Sunting medan</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Pindah ke &amp;atas</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Pindah ke ba&amp;wah</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Semak</translation>
    </message>
    <message>
        <source>Ta&amp;ke back</source>
        <translation>Tari&amp;k balik</translation>
    </message>
    <message>
        <source>Show &amp;movements</source>
        <translation>Tunjukkan pe&amp;rgerakan</translation>
    </message>
    <message>
        <source>Item fiel&amp;ds</source>
        <translation>&amp;Medan barang</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;ksport…</translation>
    </message>
    <message>
        <source>E&amp;xport as count sheet…</source>
        <translation>E&amp;ksport sebagai helaian kiraan…</translation>
    </message>
    <message>
        <source>Loc&amp;k, or switch user</source>
        <translation>Kun&amp;ci, atau tukar pengguna</translation>
    </message>
    <message>
        <source>Change my PIN or pass&amp;word…</source>
        <translation>Tukar PIN atau kata l&amp;aluan saya…</translation>
    </message>
    <message>
        <source>Peopl&amp;e</source>
        <translation>Oran&amp;g</translation>
    </message>
    <message>
        <source>&amp;New person</source>
        <translation>Orang &amp;baharu</translation>
    </message>
    <message>
        <source>&amp;Edit person</source>
        <translation>&amp;Sunting orang</translation>
    </message>
    <message>
        <source>Ad&amp;just stock</source>
        <translation>&amp;Laras stok</translation>
    </message>
    <message>
        <source>Adjust&amp;ments</source>
        <translation>Pelara&amp;san</translation>
    </message>
    <message>
        <source>App&amp;rovals</source>
        <translation>Kel&amp;ulusan</translation>
    </message>
    <message>
        <source>&amp;Post adjustment</source>
        <translation>&amp;Poskan pelarasan</translation>
    </message>
    <message>
        <source>&amp;New adjustment</source>
        <translation>Pelarasan &amp;baharu</translation>
    </message>
    <message>
        <source>&amp;Open adjustment</source>
        <translation>B&amp;uka pelarasan</translation>
    </message>
    <message>
        <source>&amp;Edit draft</source>
        <translation>Sunting &amp;draf</translation>
    </message>
    <message>
        <source>&amp;Back to draft</source>
        <translation>&amp;Kembali kepada draf</translation>
    </message>
    <message>
        <source>Re&amp;move draft</source>
        <translation>Ali&amp;h keluar draf</translation>
    </message>
    <message>
        <source>&amp;Reverse adjustment</source>
        <translation>Balikka&amp;n pelarasan</translation>
    </message>
    <message>
        <source>A&amp;pprove</source>
        <translation>L&amp;uluskan</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;Tolak</translation>
    </message>
    <message>
        <source>Approve as somebody &amp;else…</source>
        <translation>Luluskan sebagai &amp;orang lain…</translation>
    </message>
    <message>
        <source>R&amp;oles</source>
        <translation>Per&amp;anan</translation>
    </message>
    <message>
        <source>Reaso&amp;ns and limits</source>
        <translation>Sebab da&amp;n had</translation>
    </message>
    <message>
        <source>&amp;New role</source>
        <translation>&amp;Peranan baharu</translation>
    </message>
    <message>
        <source>&amp;Edit role</source>
        <translation>&amp;Ubah peranan</translation>
    </message>
    <message>
        <source>De&amp;lete role</source>
        <translation>Pa&amp;dam peranan</translation>
    </message>
    <message>
        <source>&amp;New reason</source>
        <translation>&amp;Sebab baharu</translation>
    </message>
    <message>
        <source>&amp;Edit reason</source>
        <translation>&amp;Ubah sebab</translation>
    </message>
    <message>
        <source>Approval &amp;limits…</source>
        <translation>&amp;Had kelulusan…</translation>
    </message>
    <message>
        <source>Reservatio&amp;ns</source>
        <translation>Tempaha&amp;n</translation>
    </message>
    <message>
        <source>Expir&amp;y</source>
        <translation>L&amp;uput</translation>
    </message>
    <message>
        <source>&amp;New reservation</source>
        <translation>Tempaha&amp;n baharu</translation>
    </message>
    <message>
        <source>&amp;Reserve</source>
        <translation>&amp;Tempah</translation>
    </message>
    <message>
        <source>Re&amp;lease</source>
        <translation>Le&amp;paskan</translation>
    </message>
    <message>
        <source>Issue w&amp;hat is held</source>
        <translation>Keluarkan yang &amp;dipegang</translation>
    </message>
    <message>
        <source>&amp;Write off</source>
        <translation>&amp;Hapus kira</translation>
    </message>
    <message>
        <source>Aler&amp;ts</source>
        <translation>&amp;Amaran</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Peraturan amaran</translation>
    </message>
    <message>
        <source>&amp;Open alert</source>
        <translation>&amp;Buka amaran</translation>
    </message>
    <message>
        <source>Mark as &amp;seen</source>
        <translation>Tandakan sebagai &amp;dilihat</translation>
    </message>
    <message>
        <source>Silent for an &amp;hour</source>
        <translation>Senyap selama &amp;sejam</translation>
    </message>
    <message>
        <source>Silent until to&amp;morrow</source>
        <translation>Senyap hingga &amp;esok</translation>
    </message>
    <message>
        <source>No longer s&amp;ilent</source>
        <translation>Tidak lagi senya&amp;p</translation>
    </message>
    <message>
        <source>Show its s&amp;tock</source>
        <translation>Tunjukkan s&amp;toknya</translation>
    </message>
    <message>
        <source>Alert r&amp;ules</source>
        <translation>Pe&amp;raturan amaran</translation>
    </message>
    <message>
        <source>&amp;New alert rule</source>
        <translation>Peraturan amaran ba&amp;haru</translation>
    </message>
    <message>
        <source>&amp;Edit alert rule</source>
        <translation>&amp;Edit peraturan amaran</translation>
    </message>
    <message>
        <source>De&amp;lete alert rule</source>
        <translation>&amp;Padam peraturan amaran</translation>
    </message>
</context>
<context>
    <name>ActionGroup</name>
    <message>
        <source>Window</source>
        <translation>Tetingkap</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Pergi ke</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Senarai</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stok</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Pergerakan</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Lines of a document</source>
        <translation>Baris dokumen</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Borang</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Pembekal</translation>
    </message>
    <message>
        <source>Item fields</source>
        <translation>Medan barang</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Adjust stock</source>
        <translation>Laraskan stok</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Pelarasan</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Kelulusan</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Peranan</translation>
    </message>
    <message>
        <source>Reasons and limits</source>
        <translation>Sebab dan had</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Tempahan</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Luput</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Amaran</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Peraturan amaran</translation>
    </message>
</context>
<context>
    <name>Alert</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a quantity and its unit</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Low stock</source>
        <translation>Stok rendah</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Kehabisan stok</translation>
    </message>
    <message>
        <source>Too much stock</source>
        <translation>Terlalu banyak stok</translation>
    </message>
    <message>
        <source>Negative stock</source>
        <translation>Stok negatif</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>Titik pesanan semula</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Hampir luput</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>of an alert</extracomment>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Seen</source>
        <extracomment>of an alert</extracomment>
        <translation>Dilihat</translation>
    </message>
    <message>
        <source>Silent</source>
        <extracomment>of an alert</extracomment>
        <translation>Senyap</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>of an alert</extracomment>
        <translation>Tertutup</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Serta-merta</translation>
    </message>
    <message>
        <source>Every hour, together</source>
        <translation>Setiap jam, bersama</translation>
    </message>
    <message>
        <source>Every day, together</source>
        <translation>Setiap hari, bersama</translation>
    </message>
    <message>
        <source>On hand were %1, at or below the minimum of %2.</source>
        <translation>Sedia ada %1, pada atau di bawah minimum %2.</translation>
    </message>
    <message>
        <source>Nothing was on hand.</source>
        <translation>Tiada apa-apa yang sedia ada.</translation>
    </message>
    <message>
        <source>On hand were %1, at or above the maximum of %2.</source>
        <translation>Sedia ada %1, pada atau melebihi maksimum %2.</translation>
    </message>
    <message>
        <source>On hand were %1: more has left than came in.</source>
        <translation>Sedia ada %1: lebih banyak yang keluar daripada yang masuk.</translation>
    </message>
    <message>
        <source>On hand were %1, at or below the reorder point of %2.</source>
        <translation>Sedia ada %1, pada atau di bawah titik pesanan semula %2.</translation>
    </message>
    <message>
        <source>On hand were %1 of a lot that expires on %2.</source>
        <extracomment>%1 is a quantity, %2 a day</extracomment>
        <translation>Sedia ada %1 daripada lot yang luput pada %2.</translation>
    </message>
    <message>
        <source>It closes by itself when more than %1 are on hand there.</source>
        <translation>Ia tertutup sendiri apabila lebih daripada %1 sedia ada di situ.</translation>
    </message>
    <message>
        <source>It closes by itself when something is on hand there.</source>
        <translation>Ia tertutup sendiri apabila ada sesuatu di situ.</translation>
    </message>
    <message>
        <source>It closes by itself when less than %1 are on hand there.</source>
        <translation>Ia tertutup sendiri apabila kurang daripada %1 sedia ada di situ.</translation>
    </message>
    <message>
        <source>It closes by itself when what is missing has come in, or was counted.</source>
        <translation>Ia tertutup sendiri apabila apa yang kurang sudah masuk, atau sudah dikira.</translation>
    </message>
    <message>
        <source>It closes by itself when nothing of the lot is on hand there.</source>
        <translation>Ia tertutup sendiri apabila tiada lagi lot itu di situ.</translation>
    </message>
    <message>
        <source>%1 at %2: %3, %4</source>
        <extracomment>an alert in one line: %1 is an item&apos;s code, %2 a location&apos;s, %3 what is wrong, %4 a quantity</extracomment>
        <translation>%1 di %2: %3, %4</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Has a picture</source>
        <translation>Ada gambar</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Ada stok</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>stock at or below its minimum</extracomment>
        <translation>Rendah</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>nothing in stock</extracomment>
        <translation>Habis</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negatif</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <extracomment>a mark before an amount that is an estimate; %1 is the amount</extracomment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Estimated at the last known cost: more has left than came in. The next receipt settles it.</source>
        <translation>Dianggarkan pada kos terakhir yang diketahui: lebih banyak keluar daripada masuk. Penerimaan berikutnya menyelesaikannya.</translation>
    </message>
    <message>
        <source>Settlement of negative stock: %1. The missing %2 were estimated at %3 and cost %4.</source>
        <extracomment>%1 is the difference, %2 a quantity, %3 and %4 are amounts</extracomment>
        <translation>Penyelesaian stok negatif: %1. Kekurangan %2 dianggarkan %3 dan berharga %4.</translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago</source>
        <translation>
            <numerusform>Luput %n hari lalu</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires today</source>
        <extracomment>of a lot: it expires today</extracomment>
        <translation>Luput hari ini</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Baki %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>of a reservation: its stock is kept</extracomment>
        <translation>Dipegang</translation>
    </message>
    <message>
        <source>Issued</source>
        <extracomment>of a reservation: its stock has left</extracomment>
        <translation>Dikeluarkan</translation>
    </message>
    <message>
        <source>Released</source>
        <extracomment>of a reservation: its stock is free again</extracomment>
        <translation>Dilepaskan</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>today</source>
        <extracomment>the word for today that may be typed into a date field</extracomment>
        <translation>hari ini</translation>
    </message>
    <message>
        <source>yesterday</source>
        <extracomment>the word for yesterday that may be typed into a date field</extracomment>
        <translation>semalam</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>A number is missing here. Type one.</source>
        <translation>Nombor tiada di sini. Taip satu nombor.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Use digits and one decimal sign.</source>
        <translation>“{text}” bukan nombor. Gunakan digit dan satu tanda perpuluhan.</translation>
    </message>
    <message>
        <source>“{text}” has more than {decimals} decimals. Shorten it; nothing is rounded for you.</source>
        <translation>“{text}” mempunyai lebih daripada {decimals} tempat perpuluhan. Pendekkannya; tiada apa-apa dibundarkan secara automatik.</translation>
    </message>
    <message>
        <source>“{text}” is too large. Check for digits too many.</source>
        <translation>“{text}” terlalu besar. Semak sama ada terlebih digit.</translation>
    </message>
    <message>
        <source>“{text}” is below zero. Type 0 or more.</source>
        <translation>“{text}” di bawah sifar. Taip 0 atau lebih.</translation>
    </message>
    <message>
        <source>{quantity} × {cost} is more than an amount can hold. Check quantity and cost.</source>
        <translation>{quantity} × {cost} melebihi had sesuatu amaun. Semak kuantiti dan kos.</translation>
    </message>
    <message>
        <source>{unit} has at most {decimals} decimals, so {quantity} is too fine. Type {nearest}, for instance.</source>
        <translation>{unit} mempunyai paling banyak {decimals} tempat perpuluhan, jadi {quantity} terlalu halus. Taip {nearest}, misalnya.</translation>
    </message>
    <message>
        <source>“{code}” is not a currency code. Use one of ISO 4217, such as MYR or EUR.</source>
        <translation>“{code}” bukan kod mata wang. Gunakan kod ISO 4217, seperti MYR atau EUR.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it as year-month-day, such as 2024-01-15.</source>
        <translation>“{text}” bukan tarikh. Tulis sebagai tahun-bulan-hari, seperti 2024-01-15.</translation>
    </message>
    <message>
        <source>“{text}” can be read as two different days. Choose the order of day and month.</source>
        <translation>“{text}” boleh dibaca sebagai dua hari yang berbeza. Pilih susunan hari dan bulan.</translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone. Use a name such as Asia/Kuala_Lumpur.</source>
        <translation>“{zone}” bukan zon waktu. Gunakan nama seperti Asia/Kuala_Lumpur.</translation>
    </message>
    <message>
        <source>The item needs a code. Type one that is used nowhere else.</source>
        <translation>Barang memerlukan kod. Taip kod yang belum digunakan di tempat lain.</translation>
    </message>
    <message>
        <source>The code “{code}” begins or ends with a space, or holds a sign that cannot be printed. Take it out.</source>
        <translation>Kod “{code}” bermula atau berakhir dengan ruang, atau mengandungi aksara yang tidak boleh dicetak. Buangkannya.</translation>
    </message>
    <message>
        <source>The code is longer than {max} characters. Shorten it.</source>
        <translation>Kod lebih panjang daripada {max} aksara. Pendekkannya.</translation>
    </message>
    <message>
        <source>The code {code} belongs to another item already. Choose another code.</source>
        <translation>Kod {code} sudah dimiliki barang lain. Pilih kod lain.</translation>
    </message>
    <message>
        <source>The item needs a name. Type what people call it.</source>
        <translation>Barang memerlukan nama. Taip nama yang biasa dipanggil orang.</translation>
    </message>
    <message>
        <source>The name is longer than {max} characters. Shorten it.</source>
        <translation>Nama lebih panjang daripada {max} aksara. Pendekkannya.</translation>
    </message>
    <message>
        <source>The description is longer than {max} characters. Shorten it.</source>
        <translation>Keterangan lebih panjang daripada {max} aksara. Pendekkannya.</translation>
    </message>
    <message>
        <source>The item needs a unit. Choose what it is counted in.</source>
        <translation>Barang memerlukan unit. Pilih unit kiraannya.</translation>
    </message>
    <message>
        <source>The cost price cannot be below zero. Type 0 or more.</source>
        <translation>Harga kos tidak boleh di bawah sifar. Taip 0 atau lebih.</translation>
    </message>
    <message>
        <source>The selling price cannot be below zero. Type 0 or more.</source>
        <translation>Harga jualan tidak boleh di bawah sifar. Taip 0 atau lebih.</translation>
    </message>
    <message>
        <source>A price group&apos;s price cannot be below zero. Type 0 or more.</source>
        <translation>Harga bagi kumpulan harga tidak boleh di bawah sifar. Taip 0 atau lebih.</translation>
    </message>
    <message>
        <source>The minimum stock cannot be below zero. Type 0 or more, or leave it empty.</source>
        <translation>Stok minimum tidak boleh di bawah sifar. Taip 0 atau lebih, atau biarkan kosong.</translation>
    </message>
    <message>
        <source>The maximum stock cannot be below zero. Type 0 or more, or leave it empty.</source>
        <translation>Stok maksimum tidak boleh di bawah sifar. Taip 0 atau lebih, atau biarkan kosong.</translation>
    </message>
    <message>
        <source>The reorder point cannot be below zero. Type 0 or more, or leave it empty.</source>
        <translation>Titik pesanan semula tidak boleh di bawah sifar. Taip 0 atau lebih, atau biarkan kosong.</translation>
    </message>
    <message>
        <source>The reorder quantity cannot be below zero. Type 0 or more, or leave it empty.</source>
        <translation>Kuantiti pesanan semula tidak boleh di bawah sifar. Taip 0 atau lebih, atau biarkan kosong.</translation>
    </message>
    <message>
        <source>The weight cannot be below zero. Type 0 or more, or leave it empty.</source>
        <translation>Berat tidak boleh di bawah sifar. Taip 0 atau lebih, atau biarkan kosong.</translation>
    </message>
    <message>
        <source>The minimum stock {minimum} is above the maximum {maximum}. Swap or change them.</source>
        <translation>Stok minimum {minimum} melebihi maksimum {maximum}. Tukar tempat atau ubah nilainya.</translation>
    </message>
    <message>
        <source>A lead time of {value} days cannot be right. Type 0 to 3650 days.</source>
        <translation>Tempoh penghantaran {value} hari tidak mungkin betul. Taip 0 hingga 3650 hari.</translation>
    </message>
    <message>
        <source>The barcode “{code}” is empty, too long or holds a sign that cannot be scanned. Scan or type it again.</source>
        <translation>Kod bar “{code}” kosong, terlalu panjang atau mengandungi aksara yang tidak boleh diimbas. Imbas atau taip semula.</translation>
    </message>
    <message>
        <source>The barcode {code} must stand for more than 0 units. Type how many one pack holds.</source>
        <translation>Kod bar {code} mesti mewakili lebih daripada 0 unit. Taip bilangan dalam satu pek.</translation>
    </message>
    <message>
        <source>The barcode {code} stands here twice. Remove one of the two.</source>
        <translation>Kod bar {code} tercatat dua kali di sini. Buang salah satu.</translation>
    </message>
    <message>
        <source>The barcode {code} belongs to {item} already. Remove it there first.</source>
        <translation>Kod bar {code} sudah dimiliki {item}. Buangnya di sana dahulu.</translation>
    </message>
    <message>
        <source>No item has the code {code}. Create an item or attach the code to one.</source>
        <translation>Tiada barang berkod {code}. Cipta barang atau lekatkan kod itu pada satu barang.</translation>
    </message>
    <message>
        <source>{code} was changed by someone else meanwhile. Look at the new values, then save yours again.</source>
        <translation>{code} telah diubah oleh orang lain sementara itu. Lihat nilai baharu, kemudian simpan semula nilai anda.</translation>
    </message>
    <message>
        <source>An item cannot be a variant of itself. Choose another item as its parent.</source>
        <translation>Barang tidak boleh menjadi varian dirinya sendiri. Pilih barang lain sebagai induknya.</translation>
    </message>
    <message>
        <source>{name}: “{text}” is not a number. Type digits.</source>
        <translation>{name}: “{text}” bukan nombor. Taip digit.</translation>
    </message>
    <message>
        <source>{name}: “{text}” is not a date. Write it as year-month-day.</source>
        <translation>{name}: “{text}” bukan tarikh. Tulis sebagai tahun-bulan-hari.</translation>
    </message>
    <message>
        <source>{name}: “{text}” is not among the choices. Choose one of: {choices}.</source>
        <translation>{name}: “{text}” tiada dalam pilihan. Pilih satu daripada: {choices}.</translation>
    </message>
    <message>
        <source>{name}: “{text}” is neither yes nor no. Choose one of the two.</source>
        <translation>{name}: “{text}” bukan ya dan bukan tidak. Pilih salah satu.</translation>
    </message>
    <message>
        <source>{code} has stock or movements, so it cannot be removed. Mark it as not in use instead.</source>
        <translation>{code} mempunyai stok atau pergerakan, maka tidak boleh dibuang. Sebaliknya, tandakannya sebagai tidak digunakan.</translation>
    </message>
    <message>
        <source>{code} cannot lie inside itself. Choose another parent category.</source>
        <translation>{code} tidak boleh berada di dalam dirinya sendiri. Pilih kategori induk yang lain.</translation>
    </message>
    <message>
        <source>“{address}” names no database. Use a file&apos;s path or postgresql://user@host/name.</source>
        <translation>“{address}” tidak menamakan pangkalan data. Gunakan laluan fail atau postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>The address of the database holds a password, which others could see. Take it out, and put it into PGPASSWORD or ~/.pgpass.</source>
        <translation>Alamat pangkalan data mengandungi kata laluan, yang boleh dilihat orang lain. Keluarkannya, dan letakkan dalam PGPASSWORD atau ~/.pgpass.</translation>
    </message>
    <message>
        <source>Numbers such as {text} can be read in two ways, and “{sign}” was taken as the decimal sign. Say which sign it is if that is wrong.</source>
        <translation>Nombor seperti {text} boleh dibaca dengan dua cara, dan “{sign}” diambil sebagai tanda perpuluhan. Nyatakan tanda yang betul jika itu salah.</translation>
    </message>
    <message>
        <source>Most of the file is UTF-8, but line {line} has bytes that are not, so all of it was read as Windows-1252. Check the letters with accents, or save the file as UTF-8.</source>
        <translation>Kebanyakan fail ini UTF-8, tetapi baris {line} mempunyai bait yang bukan, jadi kesemuanya dibaca sebagai Windows-1252. Semak huruf beraksen, atau simpan fail sebagai UTF-8.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name, or start a new company.</source>
        <translation>Tiada fail {path}. Semak namanya, atau mulakan syarikat baharu.</translation>
    </message>
    <message>
        <source>{path} is not a Stowage database. Nothing was changed. Choose another file.</source>
        <translation>{path} bukan pangkalan data Stowage. Tiada apa-apa diubah. Pilih fail lain.</translation>
    </message>
    <message>
        <source>The database is in use by another program. Wait a moment and try again.</source>
        <translation>Pangkalan data sedang digunakan oleh program lain. Tunggu sebentar dan cuba lagi.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Make room and try again.</source>
        <translation>Cakera penuh, maka tiada apa-apa disimpan. Kosongkan ruang dan cuba lagi.</translation>
    </message>
    <message>
        <source>The database is damaged. Stop working in it and open a backup.</source>
        <translation>Pangkalan data rosak. Berhenti menggunakannya dan buka salinan sandaran.</translation>
    </message>
    <message>
        <source>The database can only be read. Ask for the right to write to its file or server.</source>
        <translation>Pangkalan data hanya boleh dibaca. Minta hak menulis pada fail atau pelayannya.</translation>
    </message>
    <message>
        <source>The database refused the change because it breaks a rule: {detail}. Nothing was saved.</source>
        <translation>Pangkalan data menolak perubahan ini kerana melanggar peraturan: {detail}. Tiada apa-apa disimpan.</translation>
    </message>
    <message>
        <source>Someone else saved at the same moment. Nothing was saved here; try again.</source>
        <translation>Orang lain menyimpan pada saat yang sama. Tiada apa-apa disimpan di sini; cuba lagi.</translation>
    </message>
    <message>
        <source>The database server does not answer: {detail}. Check the network and try again.</source>
        <translation>Pelayan pangkalan data tidak menjawab: {detail}. Semak rangkaian dan cuba lagi.</translation>
    </message>
    <message>
        <source>The database could not do this: {detail}. Nothing was saved.</source>
        <translation>Pangkalan data tidak dapat melakukannya: {detail}. Tiada apa-apa disimpan.</translation>
    </message>
    <message>
        <source>The work was stopped before its end. Nothing was saved.</source>
        <translation>Kerja dihentikan sebelum selesai. Tiada apa-apa disimpan.</translation>
    </message>
    <message>
        <source>Something went wrong (%1). Nothing was saved.</source>
        <extracomment>%1 is the internal name of an error that has no sentence</extracomment>
        <translation>Sesuatu tidak kena (%1). Tiada apa-apa disimpan.</translation>
    </message>
    <message>
        <source>{number} was taken back by {by} already. Nothing was changed.</source>
        <translation>{number} telah ditarik balik oleh {by}. Tiada apa-apa diubah.</translation>
    </message>
    <message>
        <source>{number} takes back another document, so it cannot be taken back itself. Post the original document anew instead.</source>
        <translation>{number} menarik balik dokumen lain, jadi ia sendiri tidak boleh ditarik balik. Poskan semula dokumen asal.</translation>
    </message>
    <message>
        <source>The document has no location. Choose where the goods are.</source>
        <translation>Dokumen tiada lokasi. Pilih tempat barang itu berada.</translation>
    </message>
    <message>
        <source>This document is not there. Look at the list again.</source>
        <translation>Dokumen ini tiada. Lihat semula senarai.</translation>
    </message>
    <message>
        <source>The document has no lines. Add at least one item.</source>
        <translation>Dokumen tiada baris. Tambah sekurang-kurangnya satu barang.</translation>
    </message>
    <message>
        <source>The goods would be sent to where they are. Choose two different locations.</source>
        <translation>Barang akan dihantar ke tempatnya sendiri. Pilih dua lokasi yang berbeza.</translation>
    </message>
    <message>
        <source>A document holds at most {max} lines. Post it in several parts.</source>
        <translation>Satu dokumen memuatkan paling banyak {max} baris. Poskannya dalam beberapa bahagian.</translation>
    </message>
    <message>
        <source>The document would take effect in the year {year}. Check its date.</source>
        <translation>Dokumen ini akan berkuat kuasa pada tahun {year}. Semak tarikhnya.</translation>
    </message>
    <message>
        <source>A text of the document holds a sign that cannot be stored. Type the reference, the reason and the notes anew.</source>
        <translation>Satu teks dokumen mengandungi aksara yang tidak boleh disimpan. Taip semula rujukan, sebab dan catatan.</translation>
    </message>
    <message>
        <source>The unit cost {cost} of {item} is below zero. Type 0 or more.</source>
        <translation>Kos seunit {cost} bagi {item} di bawah sifar. Taip 0 atau lebih.</translation>
    </message>
    <message>
        <source>A line has no item. Choose one, or remove the line.</source>
        <translation>Satu baris tiada barang. Pilih barang, atau buang baris itu.</translation>
    </message>
    <message>
        <source>No stock is kept of {item}. Switch its stock on in the item, or remove the line.</source>
        <translation>Stok {item} tidak disimpan. Hidupkan stoknya pada barang itu, atau buang baris ini.</translation>
    </message>
    <message>
        <source>The item of a line (number {item}) is there no more. Choose another one.</source>
        <translation>Barang pada satu baris (nombor {item}) sudah tiada. Pilih yang lain.</translation>
    </message>
    <message>
        <source>{location} is the place of goods on their way, so nothing is received or issued there. Choose another location.</source>
        <translation>{location} ialah tempat barang dalam perjalanan, jadi tiada yang diterima atau dikeluarkan di situ. Pilih lokasi lain.</translation>
    </message>
    <message>
        <source>A line has no location. Choose where the goods are.</source>
        <translation>Satu baris tiada lokasi. Pilih tempat barang itu berada.</translation>
    </message>
    <message>
        <source>The location of a line (number {location}) is there no more. Choose another one.</source>
        <translation>Lokasi pada satu baris (nombor {location}) sudah tiada. Pilih yang lain.</translation>
    </message>
    <message>
        <source>{item} is kept by lots or serial numbers, and none is given. Type the lot or the number.</source>
        <translation>{item} disimpan mengikut lot atau nombor siri, dan tiada yang diberi. Taip lot atau nombornya.</translation>
    </message>
    <message>
        <source>{item} is not kept by lots, so {lot} cannot be booked. Leave the lot empty, or switch lots on in the item.</source>
        <translation>{item} tidak disimpan mengikut lot, jadi {lot} tidak boleh dicatat. Kosongkan lot, atau hidupkan lot pada barang itu.</translation>
    </message>
    <message>
        <source>The quantity {quantity} of {item} is below zero. Type more than 0.</source>
        <translation>Kuantiti {quantity} bagi {item} di bawah sifar. Taip lebih daripada 0.</translation>
    </message>
    <message>
        <source>{item} is counted in {unit}, with at most {decimals} decimals, so {quantity} is too fine. Type {nearest}, for instance.</source>
        <translation>{item} dikira dalam {unit}, dengan paling banyak {decimals} tempat perpuluhan, jadi {quantity} terlalu halus. Taip {nearest}, misalnya.</translation>
    </message>
    <message>
        <source>The quantity of {item} is 0. Type more than 0, or remove the line.</source>
        <translation>Kuantiti {item} ialah 0. Taip lebih daripada 0, atau buang baris itu.</translation>
    </message>
    <message>
        <source>{lot} is the serial number of a single {item}. The quantity must be 1.</source>
        <translation>{lot} ialah nombor siri bagi satu {item} sahaja. Kuantitinya mesti 1.</translation>
    </message>
    <message>
        <source>A text of the line with {item} holds a sign that cannot be stored. Type its lot and its note anew.</source>
        <translation>Satu teks pada baris {item} mengandungi aksara yang tidak boleh disimpan. Taip semula lot dan catatannya.</translation>
    </message>
    <message>
        <source>The lot {lot} is known to expire on {expires}. Type that day, or another lot.</source>
        <translation>Lot {lot} diketahui luput pada {expires}. Taip hari itu, atau lot lain.</translation>
    </message>
    <message>
        <source>The movement {seq} is not there. Look at the list again.</source>
        <translation>Pergerakan {seq} tiada. Lihat semula senarai.</translation>
    </message>
    <message>
        <source>There are only {onHand} of {item} from lot {lot} at {location} on {date}; {wanted} are wanted. Receive the missing {missing} first, or take fewer or another lot.</source>
        <translation>Hanya ada {onHand} {item} daripada lot {lot} di {location} pada {date}; {wanted} dikehendaki. Terima baki {missing} dahulu, atau ambil kurang atau lot lain.</translation>
    </message>
    <message>
        <source>{missing} of {item} would be missing at {location} on {date}. Receive them first, or take back what was issued since.</source>
        <translation>{missing} {item} akan kurang di {location} pada {date}. Terimanya dahulu, atau tarik balik yang dikeluarkan sejak itu.</translation>
    </message>
    <message>
        <source>There are only {onHand} of {item} at {location} on {date}; {wanted} are wanted. Receive the missing {missing} first, or take fewer.</source>
        <translation>Hanya ada {onHand} {item} di {location} pada {date}; {wanted} dikehendaki. Terima baki {missing} dahulu, atau ambil kurang.</translation>
    </message>
    <message>
        <source>The stock of {item} would be larger than can be kept. Check the quantity for digits too many.</source>
        <translation>Stok {item} akan melebihi yang boleh disimpan. Semak kuantiti kalau terlebih digit.</translation>
    </message>
    <message>
        <source>The import {number} was taken back already. Nothing was changed.</source>
        <translation>Import {number} sudah ditarik balik. Tiada apa-apa diubah.</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Import dihentikan. Tiada apa-apa diubah.</translation>
    </message>
    <message>
        <source>The import {number} cannot be taken back: {count} of what it brought were changed since ({codes}). Change those back first.</source>
        <translation>Import {number} tidak boleh ditarik balik: {count} daripada yang dibawanya telah diubah sejak itu ({codes}). Ubah semula dahulu.</translation>
    </message>
    <message>
        <source>{code} stands in the file already, on line {first}. Keep one of the two rows.</source>
        <translation>{code} sudah ada dalam fail, pada baris {first}. Simpan satu sahaja daripada dua baris itu.</translation>
    </message>
    <message>
        <source>The cost {cost} is below zero. Write 0 or more.</source>
        <translation>Kos {cost} di bawah sifar. Tulis 0 atau lebih.</translation>
    </message>
    <message>
        <source>The count of {counted} is too far from the {expected} that are expected. Check it for digits too many.</source>
        <translation>Kiraan {counted} terlalu jauh daripada {expected} yang dijangka. Semak kalau terlebih digit.</translation>
    </message>
    <message>
        <source>The same item is counted at the same place already, on line {first}. Keep one of the two rows.</source>
        <translation>Barang yang sama sudah dikira di tempat yang sama, pada baris {first}. Simpan satu sahaja daripada dua baris itu.</translation>
    </message>
    <message>
        <source>The import cannot be taken back: at {location} only {onHand} of {item} are left on {date} of the {wanted} that {number} brought. Take back first what was issued since.</source>
        <translation>Import tidak boleh ditarik balik: di {location} hanya tinggal {onHand} {item} pada {date} daripada {wanted} yang dibawa {number}. Tarik balik dahulu yang dikeluarkan sejak itu.</translation>
    </message>
    <message>
        <source>{path} is not as it was when it was imported, so its rows may be others. Import it again, then save the rejected rows.</source>
        <translation>{path} tidak lagi seperti semasa diimport, jadi barisnya mungkin lain. Import semula, kemudian simpan baris yang ditolak.</translation>
    </message>
    <message>
        <source>There is no import {number}. Check the number in the list of imports.</source>
        <translation>Tiada import {number}. Semak nombornya dalam senarai import.</translation>
    </message>
    <message>
        <source>The quantity {quantity} is below zero, which only an adjustment may be. Write more than 0.</source>
        <translation>Kuantiti {quantity} di bawah sifar, yang hanya dibenarkan bagi pelarasan. Tulis lebih daripada 0.</translation>
    </message>
    <message>
        <source>The quantity is 0, so nothing would move. Write another number, or take the row out.</source>
        <translation>Kuantiti ialah 0, jadi tiada yang bergerak. Tulis nombor lain, atau buang baris itu.</translation>
    </message>
    <message>
        <source>{file} was imported on {date} already, as {number}. Nothing was changed. Import it again only if the rows are meant twice.</source>
        <translation>{file} sudah diimport pada {date}, sebagai {number}. Tiada apa-apa diubah. Import semula hanya jika barisnya memang dikehendaki dua kali.</translation>
    </message>
    <message>
        <source>{rejected} of {total} rows cannot be imported, so nothing was. Correct them, or choose to import the other rows.</source>
        <translation>{rejected} daripada {total} baris tidak boleh diimport, jadi tiada yang diimport. Betulkannya, atau pilih untuk mengimport baris yang lain.</translation>
    </message>
    <message>
        <source>The goods would be sent to where they are, {location}. Write another location.</source>
        <translation>Barang akan dihantar ke tempatnya sendiri, {location}. Tulis lokasi lain.</translation>
    </message>
    <message>
        <source>{code} is new, but looks like {similar}, which is there already. Check that it is another item.</source>
        <translation>{code} baharu, tetapi menyerupai {similar} yang sudah ada. Pastikan ia barang lain.</translation>
    </message>
    <message>
        <source>The import {number} cannot be taken back: {missing} of {item} would be missing at {location} on {date}. Take back first what was issued since.</source>
        <translation>Import {number} tidak boleh ditarik balik: {missing} {item} akan kurang di {location} pada {date}. Tarik balik dahulu yang dikeluarkan sejak itu.</translation>
    </message>
    <message>
        <source>Only a transfer goes to another location, and this row is of the kind {kind}. Leave the cell empty.</source>
        <translation>Hanya pemindahan pergi ke lokasi lain, dan baris ini berjenis {kind}. Kosongkan sel itu.</translation>
    </message>
    <message>
        <source>The file names codes that are not there: {items} {locations} {suppliers}. Create them first, or let the import create them.</source>
        <translation>Fail menamakan kod yang tiada: {items} {locations} {suppliers}. Ciptanya dahulu, atau biar import menciptanya.</translation>
    </message>
    <message>
        <source>No item has the code {item}. Correct the code, or create the item first.</source>
        <translation>Tiada barang berkod {item}. Betulkan kod itu, atau cipta barang dahulu.</translation>
    </message>
    <message>
        <source>No item has the code {item}. Was {similar} meant? Correct the code, or create the item first.</source>
        <translation>Tiada barang berkod {item}. Adakah {similar} yang dimaksudkan? Betulkan kod itu, atau cipta barang dahulu.</translation>
    </message>
    <message>
        <source>The file names items that are not there: {items}. Create them first, or let the import create them.</source>
        <translation>Fail menamakan barang yang tiada: {items}. Ciptanya dahulu, atau biar import menciptanya.</translation>
    </message>
    <message>
        <source>The file names items that are not there ({items}) and locations that are not there ({locations}). Create them first, or let the import create them.</source>
        <translation>Fail menamakan barang yang tiada ({items}) dan lokasi yang tiada ({locations}). Ciptanya dahulu, atau biar import menciptanya.</translation>
    </message>
    <message>
        <source>The file names locations that are not there: {locations}. Create them first, or let the import create them.</source>
        <translation>Fail menamakan lokasi yang tiada: {locations}. Ciptanya dahulu, atau biar import menciptanya.</translation>
    </message>
    <message>
        <source>The file names suppliers that are not there: {suppliers}. Create them first, or let the import create them.</source>
        <translation>Fail menamakan pembekal yang tiada: {suppliers}. Ciptanya dahulu, atau biar import menciptanya.</translation>
    </message>
    <message>
        <source>No location has the code {location}. Correct the code, or create the location first.</source>
        <translation>Tiada lokasi berkod {location}. Betulkan kod itu, atau cipta lokasi dahulu.</translation>
    </message>
    <message>
        <source>The parent {parent} is not there. Correct it, or put its row above this one.</source>
        <translation>Induk {parent} tiada. Betulkannya, atau letakkan barisnya di atas baris ini.</translation>
    </message>
    <message>
        <source>No supplier has the code {supplier}. Correct the code, or create the supplier first.</source>
        <translation>Tiada pembekal berkod {supplier}. Betulkan kod itu, atau cipta pembekal dahulu.</translation>
    </message>
    <message>
        <source>The import {number} cannot be taken back: {count} of what it brought are in use ({codes}). Take back first what uses them.</source>
        <translation>Import {number} tidak boleh ditarik balik: {count} daripada yang dibawanya sedang digunakan ({codes}). Tarik balik dahulu yang menggunakannya.</translation>
    </message>
    <message>
        <source>“{text}” does not tell which heading fills which field. Write it as FIELD=HEADING.</source>
        <translation>“{text}” tidak menyatakan tajuk mana mengisi medan mana. Tulis sebagai FIELD=HEADING.</translation>
    </message>
    <message>
        <source>{field} is filled by several columns: {headings}. Choose one of them.</source>
        <translation>{field} diisi oleh beberapa lajur: {headings}. Pilih satu daripadanya.</translation>
    </message>
    <message>
        <source>No column fills {field}, which is needed. Choose a column for it, or add one to the file.</source>
        <translation>Tiada lajur mengisi {field}, yang diperlukan. Pilih lajur untuknya, atau tambah satu pada fail.</translation>
    </message>
    <message>
        <source>There is no field {field}. Choose one of the list.</source>
        <translation>Tiada medan {field}. Pilih satu daripada senarai.</translation>
    </message>
    <message>
        <source>The file has no column “{heading}” for {field}. Choose one of its headings.</source>
        <translation>Fail ini tiada lajur “{heading}” untuk {field}. Pilih satu daripada tajuknya.</translation>
    </message>
    <message>
        <source>The column “{heading}” ({column}) fills no field. Choose a field for it, or leave it out.</source>
        <translation>Lajur “{heading}” ({column}) tidak mengisi sebarang medan. Pilih medan untuknya, atau tinggalkannya.</translation>
    </message>
    <message>
        <source>The attribute {name} is there twice. Keep one of the two.</source>
        <translation>Atribut {name} ada dua kali. Simpan satu sahaja.</translation>
    </message>
    <message>
        <source>The category chosen for this item is there no more. Choose another one.</source>
        <translation>Kategori yang dipilih untuk barang ini sudah tiada. Pilih kategori lain.</translation>
    </message>
    <message>
        <source>“{currency}” is not a currency code. Use one of ISO 4217, such as MYR or EUR.</source>
        <translation>“{currency}” bukan kod mata wang. Gunakan kod ISO 4217, seperti MYR atau EUR.</translation>
    </message>
    <message>
        <source>The item&apos;s own fields do not form a JSON object. Give them as names with values.</source>
        <translation>Medan tersendiri barang ini tidak membentuk objek JSON. Berikannya sebagai nama dengan nilai.</translation>
    </message>
    <message>
        <source>The item&apos;s further values do not form a JSON object. Give them as names with values.</source>
        <translation>Nilai tambahan barang ini tidak membentuk objek JSON. Berikannya sebagai nama dengan nilai.</translation>
    </message>
    <message>
        <source>A picture of this item ({hash}) is not stored. Add the picture again.</source>
        <translation>Satu gambar barang ini ({hash}) tidak disimpan. Tambah gambar itu semula.</translation>
    </message>
    <message>
        <source>{code} has movements or variants, so it cannot be removed. Mark it as not active instead.</source>
        <translation>{code} mempunyai pergerakan atau varian, jadi ia tidak boleh dibuang. Tandakannya sebagai tidak aktif.</translation>
    </message>
    <message>
        <source>{code} has stock, so it is kept by lots or serial numbers as before. Issue all of it first, or make a new item.</source>
        <translation>{code} mempunyai stok, jadi cara lot atau nombor sirinya disimpan kekal seperti dahulu. Keluarkan semuanya dahulu, atau buat barang baharu.</translation>
    </message>
    <message>
        <source>{code} has stock, so its stock must go on being counted. Issue all of it first.</source>
        <translation>{code} mempunyai stok, jadi stoknya mesti terus dikira. Keluarkan semuanya dahulu.</translation>
    </message>
    <message>
        <source>The item (number {id}) is there no more. Look at the list again and choose another one.</source>
        <translation>Barang itu (nombor {id}) sudah tiada. Lihat semula senarai dan pilih yang lain.</translation>
    </message>
    <message>
        <source>{code} cannot be part of this: a variant has no variants of its own. Choose an item that is no variant as the parent.</source>
        <translation>{code} tidak boleh digunakan di sini: varian tidak mempunyai varian sendiri. Pilih barang yang bukan varian sebagai induk.</translation>
    </message>
    <message>
        <source>The item chosen as the parent is there no more. Choose another one.</source>
        <translation>Barang yang dipilih sebagai induk sudah tiada. Pilih yang lain.</translation>
    </message>
    <message>
        <source>The price group {group} has two prices. Keep one of the two.</source>
        <translation>Kumpulan harga {group} mempunyai dua harga. Simpan satu sahaja.</translation>
    </message>
    <message>
        <source>The supplier chosen for this item is there no more. Choose another one.</source>
        <translation>Pembekal yang dipilih untuk barang ini sudah tiada. Pilih pembekal lain.</translation>
    </message>
    <message>
        <source>Another item has the identity {uid} already. Leave it out to get a new one.</source>
        <translation>Barang lain sudah mempunyai pengenalan {uid}. Tinggalkan kosong untuk mendapat yang baharu.</translation>
    </message>
    <message>
        <source>{code} has moved, so its unit stays as it is. Make a new item for another unit.</source>
        <translation>{code} sudah bergerak, jadi unitnya kekal. Buat barang baharu untuk unit lain.</translation>
    </message>
    <message>
        <source>There is no unit {unit}. Choose one of the list.</source>
        <translation>Tiada unit {unit}. Pilih satu daripada senarai.</translation>
    </message>
    <message>
        <source>No item has the code {code}. Check it for a typing error.</source>
        <translation>Tiada barang berkod {code}. Semak kalau tersalah taip.</translation>
    </message>
    <message>
        <source>The barcode {text} is not as it was printed: with its check digit it would be {expected}. Scan it again.</source>
        <translation>Kod bar {text} tidak seperti yang dicetak: dengan digit semakannya ia sepatutnya {expected}. Imbas semula.</translation>
    </message>
    <message>
        <source>The barcode {text} holds a sign that cannot be printed ({code}). Scan or type it again.</source>
        <translation>Kod bar {text} mengandungi aksara yang tidak boleh dicetak ({code}). Imbas atau taip semula.</translation>
    </message>
    <message>
        <source>The barcode is empty. Scan or type it.</source>
        <translation>Kod bar kosong. Imbas atau taip kod bar.</translation>
    </message>
    <message>
        <source>The barcode {text} seems to have lost the zero at its beginning. Was it {expected}?</source>
        <translation>Kod bar {text} nampaknya kehilangan sifar di awalnya. Adakah ia {expected}?</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened the barcode to “{text}”, and its digits are lost. Format the column as text and type the barcode anew.</source>
        <translation>Hamparan telah memendekkan kod bar menjadi “{text}” dan digitnya hilang. Formatkan lajur sebagai teks dan taip semula kod bar itu.</translation>
    </message>
    <message>
        <source>The barcode {text}… is longer than {limit} characters. Check that only one code was scanned.</source>
        <translation>Kod bar {text}… melebihi {limit} aksara. Pastikan hanya satu kod diimbas.</translation>
    </message>
    <message>
        <source>The picture {hash} is not stored. Add it again.</source>
        <translation>Gambar {hash} tidak disimpan. Tambahnya semula.</translation>
    </message>
    <message>
        <source>The picture is larger than {max} bytes. Make it smaller and add it again.</source>
        <translation>Gambar itu melebihi {max} bait. Kecilkannya dan tambah semula.</translation>
    </message>
    <message>
        <source>This file is no picture that can be kept. Use PNG, JPEG, WebP or GIF.</source>
        <translation>Fail ini bukan gambar yang boleh disimpan. Gunakan PNG, JPEG, WebP atau GIF.</translation>
    </message>
    <message>
        <source>The field {name} is a choice from a list, and the list is empty. Type at least one choice.</source>
        <translation>Medan {name} ialah pilihan daripada senarai, dan senarainya kosong. Taip sekurang-kurangnya satu pilihan.</translation>
    </message>
    <message>
        <source>The field {name} holds values, so it cannot be removed. Clear it in every item first.</source>
        <translation>Medan {name} mengandungi nilai, jadi ia tidak boleh dibuang. Kosongkannya pada setiap barang dahulu.</translation>
    </message>
    <message>
        <source>The field needs a label. Type what people should read.</source>
        <translation>Medan memerlukan label. Taip apa yang patut dibaca orang.</translation>
    </message>
    <message>
        <source>The field (number {id}) is there no more. Look at the list again.</source>
        <translation>Medan itu (nombor {id}) sudah tiada. Lihat semula senarai.</translation>
    </message>
    <message>
        <source>The field needs a name. Type a short one, such as colour.</source>
        <translation>Medan memerlukan nama. Taip nama pendek, seperti warna.</translation>
    </message>
    <message>
        <source>Another field has the name {name} already. Choose another name.</source>
        <translation>Medan lain sudah mempunyai nama {name}. Pilih nama lain.</translation>
    </message>
    <message>
        <source>The unit {code} is used by items, so it cannot be removed. Give those items another unit first.</source>
        <translation>Unit {code} digunakan oleh barang, jadi ia tidak boleh dibuang. Beri barang itu unit lain dahulu.</translation>
    </message>
    <message>
        <source>Variants differ in something. Name it, such as colour or size.</source>
        <translation>Varian berbeza dari segi sesuatu. Namakannya, seperti warna atau saiz.</translation>
    </message>
    <message>
        <source>{name} has no values. List them with commas between them.</source>
        <translation>{name} tiada nilai. Senaraikan nilainya, dipisahkan dengan koma.</translation>
    </message>
    <message>
        <source>{name} is there twice. Put all its values into one line.</source>
        <translation>{name} ada dua kali. Letakkan semua nilainya dalam satu baris.</translation>
    </message>
    <message>
        <source>{name} has the value {value} twice. Take one out.</source>
        <translation>{name} mempunyai nilai {value} dua kali. Buang satu.</translation>
    </message>
    <message>
        <source>This would be {count} variants; at most {max} can be made at once. Use fewer values.</source>
        <translation>Ini akan menjadi {count} varian; paling banyak {max} boleh dibuat sekali gus. Kurangkan nilai.</translation>
    </message>
    <message>
        <source>The codes need a pattern. Write it with the names in braces.</source>
        <translation>Kod memerlukan pola. Tulis dengan nama di dalam tanda kurung kerinting.</translation>
    </message>
    <message>
        <source>The pattern names {name} in braces, which is none of the attributes. Change one of them.</source>
        <translation>Pola menamakan {name} dalam tanda kurung kerinting, yang bukan salah satu atribut. Ubah salah satunya.</translation>
    </message>
    <message>
        <source>Two variants would have the code {code}. Put every attribute into the pattern.</source>
        <translation>Dua varian akan mempunyai kod {code}. Letakkan setiap atribut dalam pola.</translation>
    </message>
    <message>
        <source>The check was stopped before its end, so nothing can be said yet. Start it again.</source>
        <translation>Semakan dihentikan sebelum tamat, jadi belum ada keputusan. Mulakannya semula.</translation>
    </message>
    <message>
        <source>Movement {seq} does not follow the one before it: writer {writer} should be at number {expected}, and it says {found}. A movement was removed or put in between.</source>
        <translation>Pergerakan {seq} tidak menyusuli yang sebelumnya: penulis {writer} sepatutnya pada nombor {expected}, tetapi tercatat {found}. Satu pergerakan telah dibuang atau diselitkan.</translation>
    </message>
    <message>
        <source>The document of movement {seq} is not there. It was removed after it was posted.</source>
        <translation>Dokumen bagi pergerakan {seq} tiada. Ia dibuang selepas dipos.</translation>
    </message>
    <message>
        <source>Movement {seq} of {item} is one that nobody could have posted. It was put into the database in another way.</source>
        <translation>Pergerakan {seq} bagi {item} tidak mungkin dipos oleh sesiapa. Ia dimasukkan ke dalam pangkalan data dengan cara lain.</translation>
    </message>
    <message>
        <source>Movement {seq} (line {line} of {document}, item {item}) was changed after it was posted: its hash no longer agrees.</source>
        <translation>Pergerakan {seq} (baris {line} bagi {document}, barang {item}) telah diubah selepas dipos: cincangnya tidak lagi sepadan.</translation>
    </message>
    <message>
        <source>Movements of writer {writer} are missing at the end: {expected} were posted, and {found} are there.</source>
        <translation>Pergerakan penulis {writer} hilang di hujung: {expected} telah dipos, dan {found} masih ada.</translation>
    </message>
    <message>
        <source>The import {import} that brought {document} is not there. It was removed afterwards.</source>
        <translation>Import {import} yang membawa {document} tiada. Ia dibuang kemudian.</translation>
    </message>
    <message>
        <source>The order in which the movements of {item} take effect is not the stored one. It was changed outside Stowage.</source>
        <translation>Urutan kuat kuasa pergerakan {item} tidak seperti yang disimpan. Ia diubah di luar Stowage.</translation>
    </message>
    <message>
        <source>The item of movement {seq} is not there. It was removed after the movement was posted.</source>
        <translation>Barang bagi pergerakan {seq} tiada. Ia dibuang selepas pergerakan itu dipos.</translation>
    </message>
    <message>
        <source>{document} was posted with {expected} lines, and {found} are there. Lines were removed or added afterwards.</source>
        <translation>{document} dipos dengan {expected} baris, dan {found} ada sekarang. Baris telah dibuang atau ditambah kemudian.</translation>
    </message>
    <message>
        <source>Movement {seq} of {item} belongs to movement {link}, which is not there or does not fit. One of them was changed after it was posted.</source>
        <translation>Pergerakan {seq} bagi {item} berkait dengan pergerakan {link}, yang tiada atau tidak padan. Salah satunya diubah selepas dipos.</translation>
    </message>
    <message>
        <source>What came in and went out of {item} ({moved}) is not what is there ({owned}). The database was changed outside Stowage.</source>
        <translation>Jumlah masuk dan keluar {item} ({moved}) tidak sama dengan yang ada ({owned}). Pangkalan data diubah di luar Stowage.</translation>
    </message>
    <message>
        <source>Movement {seq} (line {line} of {document}, item {item}) is not where its document posted it. It was changed afterwards.</source>
        <translation>Pergerakan {seq} (baris {line} bagi {document}, barang {item}) tidak berada di tempat dokumennya mengepos. Ia diubah kemudian.</translation>
    </message>
    <message>
        <source>{document} and the document that takes it back do not match. One of them was changed after it was posted.</source>
        <translation>{document} dan dokumen yang menarik baliknya tidak sepadan. Salah satunya diubah selepas dipos.</translation>
    </message>
    <message>
        <source>{item} at {location}: {field} is stored as {stored}, and the ledger gives {expected}. The ledger is right: what is stored was changed outside Stowage.</source>
        <translation>{item} di {location}: {field} disimpan sebagai {stored}, sedangkan lejar memberi {expected}. Lejar yang betul: yang disimpan telah diubah di luar Stowage.</translation>
    </message>
    <message>
        <source>{item} of lot {lot} at {location}: {stored} is stored, and the ledger gives {expected}. The ledger is right: what is stored was changed outside Stowage.</source>
        <translation>{item} daripada lot {lot} di {location}: {stored} disimpan, sedangkan lejar memberi {expected}. Lejar yang betul: yang disimpan telah diubah di luar Stowage.</translation>
    </message>
    <message>
        <source>{item} on its way since movement {seq}: {stored} is stored, and the ledger gives {expected}. The ledger is right: what is stored was changed outside Stowage.</source>
        <translation>{item} dalam perjalanan sejak pergerakan {seq}: {stored} disimpan, sedangkan lejar memberi {expected}. Lejar yang betul: yang disimpan telah diubah di luar Stowage.</translation>
    </message>
    <message>
        <source>The category needs a code. Type one that no other category has.</source>
        <translation>Kategori memerlukan kod. Taip kod yang tiada pada kategori lain.</translation>
    </message>
    <message>
        <source>The code {code} is longer than {max} characters. Shorten it.</source>
        <translation>Kod {code} melebihi {max} aksara. Pendekkannya.</translation>
    </message>
    <message>
        <source>The category needs a name. Type what people call it.</source>
        <translation>Kategori memerlukan nama. Taip nama yang biasa dipanggil orang.</translation>
    </message>
    <message>
        <source>Another category has the code {code} already. Choose another code.</source>
        <translation>Kategori lain sudah mempunyai kod {code}. Pilih kod lain.</translation>
    </message>
    <message>
        <source>{code} has items or categories in it, so it cannot be removed. Move them out first.</source>
        <translation>{code} mengandungi barang atau kategori, jadi ia tidak boleh dibuang. Pindahkan isinya dahulu.</translation>
    </message>
    <message>
        <source>The category (number {id}) is there no more. Look at the list again.</source>
        <translation>Kategori itu (nombor {id}) sudah tiada. Lihat semula senarai.</translation>
    </message>
    <message>
        <source>A category {path} is there already. Choose another name than {name}, or another parent.</source>
        <translation>Kategori {path} sudah ada. Pilih nama selain {name}, atau induk lain.</translation>
    </message>
    <message>
        <source>The category that {code} should lie in is there no more. Choose another one.</source>
        <translation>Kategori yang sepatutnya mengandungi {code} sudah tiada. Pilih yang lain.</translation>
    </message>
    <message>
        <source>Another category has the identity {uid} already. Leave it out to get a new one.</source>
        <translation>Kategori lain sudah mempunyai pengenalan {uid}. Tinggalkan kosong untuk mendapat yang baharu.</translation>
    </message>
    <message>
        <source>No category has the code {code}. Check it for a typing error.</source>
        <translation>Tiada kategori berkod {code}. Semak kalau tersalah taip.</translation>
    </message>
    <message>
        <source>The location needs a code. Type one that no other location has.</source>
        <translation>Lokasi memerlukan kod. Taip kod yang tiada pada lokasi lain.</translation>
    </message>
    <message>
        <source>The location needs a name. Type what people call it.</source>
        <translation>Lokasi memerlukan nama. Taip nama yang biasa dipanggil orang.</translation>
    </message>
    <message>
        <source>Another location has the code {code} already. Choose another code.</source>
        <translation>Lokasi lain sudah mempunyai kod {code}. Pilih kod lain.</translation>
    </message>
    <message>
        <source>{code} cannot lie inside itself. Choose another location around it.</source>
        <translation>{code} tidak boleh berada di dalam dirinya sendiri. Pilih lokasi lain sebagai tempatnya.</translation>
    </message>
    <message>
        <source>{code} is the place of goods on their way between locations. It belongs to the company and stays as it is; choose another location.</source>
        <translation>{code} ialah tempat barang dalam perjalanan antara lokasi. Ia milik syarikat dan kekal seperti adanya; pilih lokasi lain.</translation>
    </message>
    <message>
        <source>The location (number {id}) is there no more. Look at the list again.</source>
        <translation>Lokasi itu (nombor {id}) sudah tiada. Lihat semula senarai.</translation>
    </message>
    <message>
        <source>{code} is a site, a warehouse or a store, and those lie in no other location. Leave its parent empty, or choose another type.</source>
        <translation>{code} ialah tapak, gudang atau kedai, dan lokasi begini tidak berada di dalam lokasi lain. Kosongkan induknya, atau pilih jenis lain.</translation>
    </message>
    <message>
        <source>The location that {code} should lie in is there no more. Choose another one.</source>
        <translation>Lokasi yang sepatutnya mengandungi {code} sudah tiada. Pilih yang lain.</translation>
    </message>
    <message>
        <source>{code} cannot lie in the place of goods on their way. Choose another location around it.</source>
        <translation>{code} tidak boleh berada di tempat barang dalam perjalanan. Pilih lokasi lain sebagai tempatnya.</translation>
    </message>
    <message>
        <source>The place for goods on their way between locations is missing from this database. It was changed outside Stowage; open a backup.</source>
        <translation>Tempat bagi barang dalam perjalanan antara lokasi tiada dalam pangkalan data ini. Ia diubah di luar Stowage; buka salinan sandaran.</translation>
    </message>
    <message>
        <source>Another location has the identity {uid} already. Leave it out to get a new one.</source>
        <translation>Lokasi lain sudah mempunyai pengenalan {uid}. Tinggalkan kosong untuk mendapat yang baharu.</translation>
    </message>
    <message>
        <source>No location has the code {code}. Check it for a typing error.</source>
        <translation>Tiada lokasi berkod {code}. Semak kalau tersalah taip.</translation>
    </message>
    <message>
        <source>The supplier needs a code. Type one that no other supplier has.</source>
        <translation>Pembekal memerlukan kod. Taip kod yang tiada pada pembekal lain.</translation>
    </message>
    <message>
        <source>The supplier needs a name. Type what people call it.</source>
        <translation>Pembekal memerlukan nama. Taip nama yang biasa dipanggil orang.</translation>
    </message>
    <message>
        <source>Another supplier has the code {code} already. Choose another code.</source>
        <translation>Pembekal lain sudah mempunyai kod {code}. Pilih kod lain.</translation>
    </message>
    <message>
        <source>Items name {code} as their supplier, so it cannot be removed. Mark it as not active instead.</source>
        <translation>Ada barang yang menamakan {code} sebagai pembekalnya, jadi ia tidak boleh dibuang. Tandakannya sebagai tidak aktif.</translation>
    </message>
    <message>
        <source>The supplier (number {id}) is there no more. Look at the list again.</source>
        <translation>Pembekal itu (nombor {id}) sudah tiada. Lihat semula senarai.</translation>
    </message>
    <message>
        <source>Another supplier has the identity {uid} already. Leave it out to get a new one.</source>
        <translation>Pembekal lain sudah mempunyai pengenalan {uid}. Tinggalkan kosong untuk mendapat yang baharu.</translation>
    </message>
    <message>
        <source>This database holds the company {name} already. Choose another file or database for a new one.</source>
        <translation>Pangkalan data ini sudah mengandungi syarikat {name}. Pilih fail atau pangkalan data lain bagi yang baharu.</translation>
    </message>
    <message>
        <source>This database holds no company yet. Start a new company in it, or open another file.</source>
        <translation>Pangkalan data ini belum mengandungi syarikat. Mulakan syarikat baharu di dalamnya, atau buka fail lain.</translation>
    </message>
    <message>
        <source>The company needs a name. Type the one that should stand on its documents.</source>
        <translation>Syarikat memerlukan nama. Taip nama yang patut tertera pada dokumennya.</translation>
    </message>
    <message>
        <source>The database is damaged: {detail}. Stop working in it and open a backup.</source>
        <translation>Pangkalan data rosak: {detail}. Berhenti bekerja di dalamnya dan buka salinan sandaran.</translation>
    </message>
    <message>
        <source>{path} is open in another program ({program}, process {pid}). Close it there first.</source>
        <translation>{path} sedang dibuka dalam program lain ({program}, proses {pid}). Tutupnya di sana dahulu.</translation>
    </message>
    <message>
        <source>No lock file can be made beside {path}, so it was not opened. Check that you may write to its folder.</source>
        <translation>Fail kunci tidak dapat dibuat di sebelah {path}, jadi ia tidak dibuka. Pastikan anda boleh menulis ke foldernya.</translation>
    </message>
    <message>
        <source>The database was set up by another edition of this program (its step {name} differs). Nothing was changed; open it with that edition.</source>
        <translation>Pangkalan data disediakan oleh edisi lain program ini (langkah {name} berbeza). Tiada apa-apa diubah; buka dengan edisi itu.</translation>
    </message>
    <message>
        <source>The database could not be brought up to this version: the step {name} failed ({detail}). It is as it was before.</source>
        <translation>Pangkalan data tidak dapat dinaikkan ke versi ini: langkah {name} gagal ({detail}). Ia kekal seperti sebelumnya.</translation>
    </message>
    <message>
        <source>The database is of version {version}, and this program knows up to {known}. Nothing was changed; install the newer program.</source>
        <translation>Pangkalan data ini versi {version}, sedangkan program ini mengenali sehingga {known}. Tiada apa-apa diubah; pasang program yang lebih baharu.</translation>
    </message>
    <message>
        <source>The backup {path} was written, but its books do not agree: {count} differences, the first is {first}. Check the company&apos;s books before relying on it.</source>
        <translation>Salinan sandaran {path} telah ditulis, tetapi bukunya tidak sepadan: {count} perbezaan, yang pertama {first}. Semak buku syarikat sebelum bergantung padanya.</translation>
    </message>
    <message>
        <source>{path} is there already, and a backup never overwrites. Choose another name.</source>
        <translation>{path} sudah ada, dan salinan sandaran tidak menulis ganti. Pilih nama lain.</translation>
    </message>
    <message>
        <source>{path} is there already, and a company is restored to a new file only. Choose another name.</source>
        <translation>{path} sudah ada, dan syarikat hanya dipulihkan ke fail baharu. Pilih nama lain.</translation>
    </message>
    <message>
        <source>{path} cannot be written, because the folder {folder} is not there. Make the folder first, or choose another.</source>
        <translation>{path} tidak dapat ditulis, kerana folder {folder} tiada. Buat folder itu dahulu, atau pilih yang lain.</translation>
    </message>
    <message>
        <source>The backup {path} could not be written. Check the folder and the room on the disk, then try again.</source>
        <translation>Salinan sandaran {path} tidak dapat ditulis. Semak folder dan ruang pada cakera, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>This company is on a PostgreSQL server. Make its backup there with pg_dump.</source>
        <translation>Syarikat ini berada pada pelayan PostgreSQL. Buat salinan sandarannya di sana dengan pg_dump.</translation>
    </message>
    <message>
        <source>The folder {path} is not empty, and nothing is overwritten. Choose an empty or a new folder.</source>
        <translation>Folder {path} tidak kosong, dan tiada apa-apa ditulis ganti. Pilih folder kosong atau baharu.</translation>
    </message>
    <message>
        <source>The export was stopped before its end. The folder holds a part only; remove it or export again elsewhere.</source>
        <translation>Eksport dihentikan sebelum tamat. Folder itu mengandungi sebahagian sahaja; buangkannya atau eksport semula di tempat lain.</translation>
    </message>
    <message>
        <source>This company has data already, and test data goes into an empty one only. Start a new company.</source>
        <translation>Syarikat ini sudah mempunyai data, dan data ujian hanya masuk ke dalam syarikat kosong. Mulakan syarikat baharu.</translation>
    </message>
    <message>
        <source>{value} is no possible {field}. Choose {min} to {max}.</source>
        <translation>{value} tidak boleh digunakan bagi {field}. Pilih {min} hingga {max}.</translation>
    </message>
    <message>
        <source>Making test data was stopped before its end. Remove this company and start a new one.</source>
        <translation>Pembuatan data ujian dihentikan sebelum tamat. Buang syarikat ini dan mulakan yang baharu.</translation>
    </message>
    <message>
        <source>“{text}” has its thousands signs in the wrong places. Write it without them, such as 1234.5.</source>
        <translation>Tanda ribu pada “{text}” berada di tempat yang salah. Tulis tanpanya, seperti 1234.5.</translation>
    </message>
    <message>
        <source>The cell is empty. Type a value.</source>
        <translation>Sel ini kosong. Taip satu nilai.</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number. Write it without decimals.</source>
        <translation>“{text}” bukan nombor bulat. Tulis tanpa perpuluhan.</translation>
    </message>
    <message>
        <source>“{text}” is neither yes nor no. Write yes or no.</source>
        <translation>“{text}” bukan ya dan bukan tidak. Tulis yes atau no.</translation>
    </message>
    <message>
        <source>A spreadsheet has shortened the number to “{text}”, and digits of it are lost. Write it out in full.</source>
        <translation>Hamparan telah memendekkan nombor menjadi “{text}” dan sebahagian digitnya hilang. Tulis sepenuhnya.</translation>
    </message>
    <message>
        <source>A cell on line {line} holds more than {limit} bytes. Shorten it; a quotation mark that is never closed can be the cause.</source>
        <translation>Satu sel pada baris {line} melebihi {limit} bait. Pendekkannya; tanda petik yang tidak ditutup boleh menjadi puncanya.</translation>
    </message>
    <message>
        <source>A quotation mark on line {line} is never closed. Close it, or take it out.</source>
        <translation>Satu tanda petik pada baris {line} tidak ditutup. Tutupnya, atau buangkannya.</translation>
    </message>
    <message>
        <source>“{text}” is not known here. Write one of: {choices}.</source>
        <translation>“{text}” tidak dikenali di sini. Tulis salah satu: {choices}.</translation>
    </message>
    <message>
        <source>The row has {found} cells, where the header has {expected}. Check it for a missing separator.</source>
        <translation>Baris ini mempunyai {found} sel, sedangkan baris tajuk mempunyai {expected}. Semak kalau ada pemisah yang tertinggal.</translation>
    </message>
    <message>
        <source>Line {line} holds more than {limit} bytes. Check that this is a table, and that every quotation mark is closed.</source>
        <translation>Baris {line} melebihi {limit} bait. Pastikan fail ini jadual, dan setiap tanda petik ditutup.</translation>
    </message>
    <message>
        <source>The row has {found} cells, where the header has {expected}. Put texts that hold a separator between quotation marks.</source>
        <translation>Baris ini mempunyai {found} sel, sedangkan baris tajuk mempunyai {expected}. Letakkan teks yang mengandungi pemisah di antara tanda petik.</translation>
    </message>
    <message>
        <source>A row has more than {limit} columns. Check the separator, or leave columns out.</source>
        <translation>Satu baris mempunyai lebih daripada {limit} lajur. Semak pemisahnya, atau tinggalkan sebahagian lajur.</translation>
    </message>
    <message>
        <source>The file holds bytes that are no text in {encoding}. Choose another encoding, or save the file as UTF-8.</source>
        <translation>Fail ini mengandungi bait yang bukan teks dalam {encoding}. Pilih pengekodan lain, atau simpan fail sebagai UTF-8.</translation>
    </message>
    <message>
        <source>“{quote}” cannot put cells between quotation marks. Use &quot; or &apos;.</source>
        <translation>“{quote}” tidak boleh digunakan sebagai tanda petik bagi sel. Gunakan &quot; atau &apos;.</translation>
    </message>
    <message>
        <source>“{separator}” cannot part cells. Use a comma, a semicolon, a tab or a bar.</source>
        <translation>“{separator}” tidak boleh memisahkan sel. Gunakan koma, koma bertitik, tab atau palang.</translation>
    </message>
    <message>
        <source>The list changed while it was being read. Try again.</source>
        <translation>Senarai berubah semasa dibaca. Cuba lagi.</translation>
    </message>
    <message>
        <source>The file holds no row. Choose a file with a header and rows below it.</source>
        <translation>Fail ini tiada baris. Pilih fail dengan baris tajuk dan baris di bawahnya.</translation>
    </message>
    <message>
        <source>Line {line} holds a byte that no text has, at place {column}. Save the file as CSV in UTF-8 and choose it again.</source>
        <translation>Baris {line} mengandungi bait yang tiada dalam teks, pada kedudukan {column}. Simpan fail sebagai CSV dalam UTF-8 dan pilih semula.</translation>
    </message>
    <message>
        <source>This is a workbook of the old kind (.xls). Save it as .xlsx or CSV and choose it again.</source>
        <translation>Ini buku kerja jenis lama (.xls). Simpannya sebagai .xlsx atau CSV dan pilih semula.</translation>
    </message>
    <message>
        <source>A sheet of a workbook holds at most {limit} rows. Export to CSV instead.</source>
        <translation>Satu helaian buku kerja memuatkan paling banyak {limit} baris. Eksport ke CSV sebaliknya.</translation>
    </message>
    <message>
        <source>{path} cannot be opened: {reason}. Check its name and whether you may read it.</source>
        <translation>{path} tidak dapat dibuka: {reason}. Semak namanya dan sama ada anda boleh membacanya.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: {reason}. Copy it to this machine and try again.</source>
        <translation>Fail tidak dapat dibaca hingga akhir: {reason}. Salin ke mesin ini dan cuba lagi.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Check the folder and the room on the disk.</source>
        <translation>{path} tidak dapat ditulis: {reason}. Semak folder dan ruang pada cakera.</translation>
    </message>
    <message>
        <source>The workbook is damaged in {part}: {reason}. Open it in a spreadsheet program, save it anew and choose it again.</source>
        <translation>Buku kerja rosak pada {part}: {reason}. Buka dalam program hamparan, simpan semula dan pilih sekali lagi.</translation>
    </message>
    <message>
        <source>The workbook declares a document type in {part}, which no spreadsheet program does. It was not read; save it anew as .xlsx.</source>
        <translation>Buku kerja mengisytiharkan jenis dokumen dalam {part}, yang tidak dilakukan oleh mana-mana program hamparan. Ia tidak dibaca; simpan semula sebagai .xlsx.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells. Choose another file.</source>
        <translation>Buku kerja tiada helaian yang mengandungi sel. Pilih fail lain.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “{sheet}”. Choose one of those it has.</source>
        <translation>Buku kerja tiada helaian “{sheet}”. Pilih satu daripada yang ada.</translation>
    </message>
    <message>
        <source>The file is no workbook inside. Save it as .xlsx or CSV and choose it again.</source>
        <translation>Kandungan fail ini bukan buku kerja. Simpan sebagai .xlsx atau CSV dan pilih semula.</translation>
    </message>
    <message>
        <source>The workbook holds more than {limit} different texts. Save it as CSV and choose that file.</source>
        <translation>Buku kerja mengandungi lebih daripada {limit} teks berbeza. Simpan sebagai CSV dan pilih fail itu.</translation>
    </message>
    <message>
        <source>The file is damaged or cut off. Copy or save it again, then choose it anew.</source>
        <translation>Fail rosak atau terpotong. Salin atau simpan sekali lagi, kemudian pilih semula.</translation>
    </message>
    <message>
        <source>The file holds {entry} twice, so it is not clear which counts. Save it anew in a spreadsheet program.</source>
        <translation>Fail mengandungi {entry} dua kali, jadi tidak jelas yang mana dikira. Simpan semula dalam program hamparan.</translation>
    </message>
    <message>
        <source>The file is locked by a password. Save it without one and choose it again.</source>
        <translation>Fail dikunci dengan kata laluan. Simpan tanpa kata laluan dan pilih semula.</translation>
    </message>
    <message>
        <source>The file holds a link to elsewhere ({entry}) and was not read. Save it anew in a spreadsheet program.</source>
        <translation>Fail mengandungi pautan ke tempat lain ({entry}) dan tidak dibaca. Simpan semula dalam program hamparan.</translation>
    </message>
    <message>
        <source>{entry} unpacks to more than {limit} times its size, which no table does. The file was not read; save it as CSV.</source>
        <translation>{entry} mengembang lebih daripada {limit} kali saiznya, yang tidak berlaku pada jadual. Fail tidak dibaca; simpan sebagai CSV.</translation>
    </message>
    <message>
        <source>Unpacked, the file is larger than {limit} bytes. Save it as CSV, or in several parts.</source>
        <translation>Setelah dinyahmampat, fail melebihi {limit} bait. Simpan sebagai CSV, atau dalam beberapa bahagian.</translation>
    </message>
    <message>
        <source>The file holds more than {limit} parts, which no workbook does. It was not read; save it as CSV.</source>
        <translation>Fail mengandungi lebih daripada {limit} bahagian, yang tidak berlaku pada buku kerja. Ia tidak dibaca; simpan sebagai CSV.</translation>
    </message>
    <message>
        <source>“{text}” holds a sign that the database cannot keep, shown here as �. Nothing was saved; remove it and try again.</source>
        <translation>“{text}” mengandungi tanda yang tidak dapat disimpan oleh pangkalan data, ditunjukkan di sini sebagai �. Tiada apa-apa disimpan; buang tanda itu dan cuba lagi.</translation>
    </message>
    <message>
        <source>The backup {path} was not restored, because its books do not agree: {count} differences, the first is {first}. Restore an earlier one.</source>
        <translation>Salinan sandaran {path} tidak dipulihkan kerana bukunya tidak sepadan: {count} perbezaan, yang pertama {first}. Pulihkan salinan yang lebih awal.</translation>
    </message>
    <message>
        <source>{item} with the serial number {lot} is in stock already, and there is only one of it. Check the number, or issue or move that one first.</source>
        <translation>{item} dengan nombor siri {lot} sudah ada dalam stok, dan hanya ada satu. Semak nombor itu, atau keluarkan atau pindahkan yang itu dahulu.</translation>
    </message>
    <message>
        <source>{document} was posted and is not there. It was removed with its movements afterwards.</source>
        <translation>{document} telah diposkan tetapi tiada. Dokumen itu dibuang bersama pergerakannya selepas itu.</translation>
    </message>
    <message>
        <source>This is no array. Put the values between [ and ].</source>
        <translation>Ini bukan tatasusunan. Letakkan nilainya antara [ dan ].</translation>
    </message>
    <message>
        <source>The array does not go on and does not end here. Add a comma or the closing ].</source>
        <translation>Tatasusunan ini tidak bersambung dan tidak berakhir di sini. Tambah koma atau ] penutup.</translation>
    </message>
    <message>
        <source>A colon is missing after the name. Add it.</source>
        <translation>Tiada titik bertindih selepas nama. Tambahkannya.</translation>
    </message>
    <message>
        <source>A text holds a line end, a tab or another control sign. Close it with a double quote, or write the sign as \n or \t.</source>
        <translation>Satu teks mengandungi hujung baris, tab atau tanda kawalan lain. Tutup teks itu dengan tanda petik berganda, atau tulis tanda itu sebagai \n atau \t.</translation>
    </message>
    <message>
        <source>There is nothing to read. Write a JSON object or array.</source>
        <translation>Tiada apa-apa untuk dibaca. Tulis satu objek atau tatasusunan JSON.</translation>
    </message>
    <message>
        <source>A byte here is no UTF-8. Save the text as UTF-8.</source>
        <translation>Satu bait di sini bukan UTF-8. Simpan teks sebagai UTF-8.</translation>
    </message>
    <message>
        <source>What follows the backslash is nothing that JSON knows. Write \\ for a backslash itself, or \u and the four digits of a sign.</source>
        <translation>Apa yang mengikuti garis condong ke belakang tidak dikenali oleh JSON. Tulis \\ untuk tanda itu sendiri, atau \u dan empat digit bagi satu tanda.</translation>
    </message>
    <message>
        <source>A name between double quotes is wanted here. Write it, or take out a comma too many.</source>
        <translation>Satu nama antara tanda petik berganda diperlukan di sini. Tuliskannya, atau buang koma yang berlebihan.</translation>
    </message>
    <message>
        <source>“{name}” is given twice, and only one can be meant. Take one of them out.</source>
        <translation>“{name}” diberi dua kali, sedangkan hanya satu boleh dimaksudkan. Buang salah satu.</translation>
    </message>
    <message>
        <source>There is a NUL sign, which no text can hold. Take it out, and save the text as UTF-8.</source>
        <translation>Terdapat tanda NUL, yang tidak boleh ada dalam teks. Buangkannya, dan simpan teks sebagai UTF-8.</translation>
    </message>
    <message>
        <source>This is no number. Write digits without quotes, such as 12.5.</source>
        <translation>Ini bukan nombor. Tulis digit tanpa tanda petik, seperti 12.5.</translation>
    </message>
    <message>
        <source>The number breaks off. Write the digits that are missing.</source>
        <translation>Nombor ini terputus. Tulis digit yang tiada.</translation>
    </message>
    <message>
        <source>The number is too large. Check it for digits too many.</source>
        <translation>Nombor ini terlalu besar. Semak kalau terlebih digit.</translation>
    </message>
    <message>
        <source>The object does not go on and does not end here. Add a comma or the closing brace.</source>
        <translation>Objek ini tidak bersambung dan tidak berakhir di sini. Tambah koma atau kurungan penutup.</translation>
    </message>
    <message>
        <source>Something follows after the end. Take it out, or put several movements into one array.</source>
        <translation>Ada sesuatu selepas penghujungnya. Buangkannya, atau letakkan beberapa pergerakan dalam satu tatasusunan.</translation>
    </message>
    <message>
        <source>This is no text. Write it between double quotes.</source>
        <translation>Ini bukan teks. Tulis antara tanda petik berganda.</translation>
    </message>
    <message>
        <source>The text never ends. Add its closing double quote.</source>
        <translation>Teks ini tidak berakhir. Tambah tanda petik berganda penutupnya.</translation>
    </message>
    <message>
        <source>The text is longer than {max} signs. Shorten it.</source>
        <translation>Teks ini melebihi {max} aksara. Pendekkannya.</translation>
    </message>
    <message>
        <source>Objects and arrays stand more than {max} deep in each other. Check for a bracket that is never closed.</source>
        <translation>Objek dan tatasusunan bersarang lebih daripada {max} lapis. Semak kurungan yang tidak ditutup.</translation>
    </message>
    <message>
        <source>This is more than {max} MiB. Post it in several parts.</source>
        <translation>Ini melebihi {max} MiB. Poskannya dalam beberapa bahagian.</translation>
    </message>
    <message>
        <source>This holds more than {max} values. Post it in several parts.</source>
        <translation>Ini mengandungi lebih daripada {max} nilai. Poskannya dalam beberapa bahagian.</translation>
    </message>
    <message>
        <source>What stands here is no value. Write a number, a text between double quotes, true, false, null, an object or an array.</source>
        <translation>Apa yang ada di sini bukan nilai. Tulis nombor, teks antara tanda petik berganda, true, false, null, objek atau tatasusunan.</translation>
    </message>
    <message>
        <source>Only what comes in brings a cost, so this one was left out. What goes out leaves at the cost of the stock.</source>
        <translation>Hanya yang masuk membawa kos, maka kos ini ditinggalkan. Yang keluar mengikut kos stok.</translation>
    </message>
    <message>
        <source>Only a lot expires, and none is given. Add its “lot”, or take out “expires”.</source>
        <translation>Hanya lot yang luput, dan tiada lot diberi. Tambah “lot”, atau buang “expires”.</translation>
    </message>
    <message>
        <source>“{text}” is no UUID. Write one such as 018f2f6e-1c3a-7b52-9d41-3f0a5c6e7d80, or leave the id out.</source>
        <translation>“{text}” bukan UUID. Tulis yang seperti 018f2f6e-1c3a-7b52-9d41-3f0a5c6e7d80, atau tinggalkan id.</translation>
    </message>
    <message>
        <source>The id {id} belongs to another movement, which was posted as {number}. Give this one a new id.</source>
        <translation>Id {id} milik pergerakan lain, yang dipos sebagai {number}. Beri yang ini id baharu.</translation>
    </message>
    <message>
        <source>The id {text} is {first}&apos;s already. Give each movement its own.</source>
        <translation>Id {text} sudah milik {first}. Beri setiap pergerakan id sendiri.</translation>
    </message>
    <message>
        <source>“{text}” is no kind of movement. Write in, out, adjustment or transfer.</source>
        <translation>“{text}” bukan jenis pergerakan. Tulis in, out, adjustment atau transfer.</translation>
    </message>
    <message>
        <source>The list holds no movement. Add at least one.</source>
        <translation>Senarai ini tidak mengandungi pergerakan. Tambah sekurang-kurangnya satu.</translation>
    </message>
    <message>
        <source>The quantity is 0, so nothing would move. Write another number.</source>
        <translation>Kuantiti ialah 0, jadi tiada apa-apa yang akan bergerak. Tulis nombor lain.</translation>
    </message>
    <message>
        <source>A transfer goes to another warehouse, and none is given. Add “to_warehouse_id”.</source>
        <translation>Pemindahan pergi ke gudang lain, dan tiada yang diberi. Tambah “to_warehouse_id”.</translation>
    </message>
    <message>
        <source>Only a transfer goes to another warehouse. Take out “to_warehouse_id”, or write transfer as the movement_type.</source>
        <translation>Hanya pemindahan pergi ke gudang lain. Buang “to_warehouse_id”, atau tulis transfer sebagai movement_type.</translation>
    </message>
    <message>
        <source>“{text}” does not tell its time zone. Add Z or an offset such as +08:00.</source>
        <translation>“{text}” tidak menyatakan zon masanya. Tambah Z atau ofset seperti +08:00.</translation>
    </message>
    <message>
        <source>“{text}” has an exponent. Write the number out in full.</source>
        <translation>“{text}” mempunyai eksponen. Tulis nombor itu sepenuhnya.</translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was written.</source>
        <translation>Eksport dihentikan. Tiada apa-apa ditulis.</translation>
    </message>
    <message>
        <source>The name {path} does not say what kind of file to write. End it in .csv, .tsv or .xlsx.</source>
        <translation>Nama {path} tidak menyatakan jenis fail yang hendak ditulis. Akhirinya dengan .csv, .tsv atau .xlsx.</translation>
    </message>
    <message>
        <source>Checkpoint {checkpoint} bound movement {count} of writer {writer}, and that movement is now another one or is gone.</source>
        <translation>Titik semak {checkpoint} mengikat pergerakan {count} penulis {writer}, dan pergerakan itu kini lain atau sudah tiada.</translation>
    </message>
    <message>
        <source>Checkpoint {checkpoint} was changed, or the one before it was changed or removed: its hash no longer agrees.</source>
        <translation>Titik semak {checkpoint} telah diubah, atau yang sebelumnya diubah atau dibuang: cincangannya tidak lagi sepadan.</translation>
    </message>
    <message>
        <source>The settlement of negative stock of {item} by movement {seq}: {stored} is stored, and the ledger gives {expected}. The ledger is right: what is stored was changed outside Stowage.</source>
        <translation>Penyelesaian stok negatif {item} oleh pergerakan {seq}: {stored} disimpan, sedangkan lejar memberi {expected}. Lejar yang betul: yang disimpan telah diubah di luar Stowage.</translation>
    </message>
    <message>
        <source>“{text}” is not JSON of the kind that belongs here. Leave the cell empty, or take what an export wrote.</source>
        <translation>“{text}” bukan JSON jenis yang sepatutnya di sini. Biarkan sel kosong, atau ambil apa yang ditulis oleh eksport.</translation>
    </message>
    <message>
        <source>“{text}” is no SHA-256 of a picture. Write its 64 digits, or leave it out.</source>
        <translation>“{text}” bukan SHA-256 bagi gambar. Tulis 64 digitnya, atau tinggalkan.</translation>
    </message>
    <message>
        <source>A place is named twice as where this item belongs. Keep one of the two.</source>
        <translation>Satu tempat disebut dua kali sebagai tempat asal item ini. Kekalkan satu daripadanya.</translation>
    </message>
    <message>
        <source>Nothing belongs where goods are only on their way. Choose a place on a shelf.</source>
        <translation>Tiada barang bertempat di lokasi dalam perjalanan. Pilih tempat di rak.</translation>
    </message>
    <message>
        <source>A place where this item belongs is there no more. Choose another one.</source>
        <translation>Tempat asal item ini tiada lagi. Pilih yang lain.</translation>
    </message>
    <message>
        <source>The list holds no item. Add at least one.</source>
        <translation>Senarai ini tiada item. Tambah sekurang-kurangnya satu.</translation>
    </message>
    <message>
        <source>This is no item. Write an object with itemCode and name, an array of such objects, or an object whose “data” is such an array.</source>
        <translation>Ini bukan item. Tulis objek dengan itemCode dan name, tatasusunan objek sedemikian, atau objek yang “data”nya ialah tatasusunan sedemikian.</translation>
    </message>
    <message>
        <source>“{name}” is missing. Add it.</source>
        <translation>“{name}” tiada. Tambahkannya.</translation>
    </message>
    <message>
        <source>This is no object. Put its members between braces.</source>
        <translation>Ini bukan objek. Letakkan ahlinya di antara kurungan dakap.</translation>
    </message>
    <message>
        <source>This is neither true nor false. Write one of the two, without quotes.</source>
        <translation>Ini bukan true mahupun false. Tulis salah satu, tanpa tanda petik.</translation>
    </message>
    <message>
        <source>The role needs a code of letters, digits, hyphens or underscores: “picker”.</source>
        <translation>Peranan memerlukan kod yang terdiri daripada huruf, angka, sempang atau garis bawah: “picker”.</translation>
    </message>
    <message>
        <source>There is a role with the code {role} already. Choose another code.</source>
        <translation>Sudah ada peranan dengan kod {role}. Pilih kod lain.</translation>
    </message>
    <message>
        <source>Somebody holds the role {role}, so it cannot be removed. Give them another role first.</source>
        <translation>Ada orang yang memegang peranan {role}, jadi ia tidak boleh dibuang. Beri mereka peranan lain dahulu.</translation>
    </message>
    <message>
        <source>The role needs a name. Type what people call it.</source>
        <translation>Peranan memerlukan nama. Taip nama yang biasa digunakan.</translation>
    </message>
    <message>
        <source>The password needs at least {min} characters.</source>
        <translation>Kata laluan memerlukan sekurang-kurangnya {min} aksara.</translation>
    </message>
    <message>
        <source>A PIN has {min} to {max} digits and nothing else.</source>
        <translation>PIN mempunyai {min} hingga {max} angka sahaja.</translation>
    </message>
    <message>
        <source>This PIN is among the first that anybody would try. Choose digits that are not all alike and not one after the other.</source>
        <translation>PIN ini antara yang pertama akan dicuba oleh sesiapa. Pilih angka yang tidak semuanya sama dan tidak berturutan.</translation>
    </message>
    <message>
        <source>There were too many wrong attempts. Wait {seconds} seconds, then try again.</source>
        <translation>Terlalu banyak percubaan yang salah. Tunggu {seconds} saat, kemudian cuba lagi.</translation>
    </message>
    <message>
        <source>The name or the PIN is not right. Try again.</source>
        <translation>Nama atau PIN tidak betul. Cuba lagi.</translation>
    </message>
    <message>
        <source>{login} was changed by somebody else meanwhile. Open it again, then change it.</source>
        <translation>{login} telah diubah oleh orang lain sementara itu. Buka semula, kemudian ubah.</translation>
    </message>
    <message>
        <source>The first user lets all others in. Give {login} the role administrator, everywhere.</source>
        <translation>Pengguna pertama membenarkan semua yang lain masuk. Beri {login} peranan administrator, di semua tempat.</translation>
    </message>
    <message>
        <source>{login} is the only one who can let others in. Make somebody else administrator first.</source>
        <translation>{login} satu-satunya yang boleh membenarkan orang lain masuk. Jadikan orang lain pentadbir dahulu.</translation>
    </message>
    <message>
        <source>A role is given at a location that is not there. Choose another location.</source>
        <translation>Satu peranan diberikan di lokasi yang tiada. Pilih lokasi lain.</translation>
    </message>
    <message>
        <source>“{login}” cannot be a user name. Use at most 40 letters, digits, dots, hyphens and underscores.</source>
        <translation>“{login}” tidak boleh menjadi nama pengguna. Guna paling banyak 40 huruf, angka, titik, sempang dan garis bawah.</translation>
    </message>
    <message>
        <source>The user needs a short name to sign in with.</source>
        <translation>Pengguna memerlukan nama pendek untuk log masuk.</translation>
    </message>
    <message>
        <source>Somebody signs in as {login} already. Choose another user name.</source>
        <translation>Sudah ada orang yang log masuk sebagai {login}. Pilih nama pengguna lain.</translation>
    </message>
    <message>
        <source>This user is not there or is switched off. Look at the list of users.</source>
        <translation>Pengguna ini tiada atau telah dimatikan. Lihat senarai pengguna.</translation>
    </message>
    <message>
        <source>The user needs a name. Type the person&apos;s own.</source>
        <translation>Pengguna memerlukan nama. Taip nama orang itu sendiri.</translation>
    </message>
    <message>
        <source>There is no user {login}. Look at the list of users.</source>
        <translation>Tiada pengguna {login}. Lihat senarai pengguna.</translation>
    </message>
    <message>
        <source>{login} needs at least one role.</source>
        <translation>{login} memerlukan sekurang-kurangnya satu peranan.</translation>
    </message>
    <message>
        <source>There is no role {role}. Choose one from the list.</source>
        <translation>Tiada peranan {role}. Pilih satu daripada senarai.</translation>
    </message>
    <message>
        <source>You may not adjust stock at this location. Ask somebody who may, or choose one of yours.</source>
        <translation>Anda tidak dibenarkan melaras stok di lokasi ini. Minta orang yang boleh, atau pilih lokasi anda.</translation>
    </message>
    <message>
        <source>You may not approve adjustments at this location. Ask somebody who may.</source>
        <translation>Anda tidak dibenarkan meluluskan pelarasan di lokasi ini. Minta orang yang boleh.</translation>
    </message>
    <message>
        <source>You may not approve counts at this location. Ask somebody who may.</source>
        <translation>Anda tidak dibenarkan meluluskan kiraan di lokasi ini. Minta orang yang boleh.</translation>
    </message>
    <message>
        <source>You may not count stock at this location. Ask somebody who may, or choose one of yours.</source>
        <translation>Anda tidak dibenarkan mengira stok di lokasi ini. Minta orang yang boleh, atau pilih lokasi anda.</translation>
    </message>
    <message>
        <source>You may look at items, categories, locations and suppliers, but not change them. Ask somebody who may.</source>
        <translation>Anda boleh melihat item, kategori, lokasi dan pembekal, tetapi tidak boleh mengubahnya. Minta orang yang boleh.</translation>
    </message>
    <message>
        <source>You may not import files. Ask somebody who may.</source>
        <translation>Anda tidak dibenarkan mengimport fail. Minta orang yang boleh.</translation>
    </message>
    <message>
        <source>You may not issue goods from this location. Ask somebody who may, or choose one of yours.</source>
        <translation>Anda tidak dibenarkan mengeluarkan barang dari lokasi ini. Minta orang yang boleh, atau pilih lokasi anda.</translation>
    </message>
    <message>
        <source>You may not change the rules of alerts. Ask somebody who may.</source>
        <translation>Anda tidak dibenarkan mengubah peraturan amaran. Minta orang yang boleh.</translation>
    </message>
    <message>
        <source>You may not change the company&apos;s settings. Ask an administrator.</source>
        <translation>Anda tidak dibenarkan mengubah tetapan syarikat. Minta pentadbir.</translation>
    </message>
    <message>
        <source>You may not change who works here. Ask an administrator.</source>
        <translation>Anda tidak dibenarkan mengubah siapa yang bekerja di sini. Minta pentadbir.</translation>
    </message>
    <message>
        <source>You may not write purchase requests. Ask somebody who may.</source>
        <translation>Anda tidak dibenarkan menulis permintaan pembelian. Minta orang yang boleh.</translation>
    </message>
    <message>
        <source>You may not receive goods at this location. Ask somebody who may, or choose one of yours.</source>
        <translation>Anda tidak dibenarkan menerima barang di lokasi ini. Minta orang yang boleh, atau pilih lokasi anda.</translation>
    </message>
    <message>
        <source>You may not receive transfers at this location. Ask somebody who may.</source>
        <translation>Anda tidak dibenarkan menerima pindahan di lokasi ini. Minta orang yang boleh.</translation>
    </message>
    <message>
        <source>You may not release transfers from this location. Ask somebody who may.</source>
        <translation>Anda tidak dibenarkan melepaskan pindahan dari lokasi ini. Minta orang yang boleh.</translation>
    </message>
    <message>
        <source>You may not reserve stock at this location. Ask somebody who may.</source>
        <translation>Anda tidak dibenarkan menempah stok di lokasi ini. Minta orang yang boleh.</translation>
    </message>
    <message>
        <source>You may not take posted documents back. Ask somebody who may.</source>
        <translation>Anda tidak dibenarkan menarik balik dokumen yang telah dipos. Minta orang yang boleh.</translation>
    </message>
    <message>
        <source>You may not see the audit trail. Ask somebody who may.</source>
        <translation>Anda tidak dibenarkan melihat jejak audit. Minta orang yang boleh.</translation>
    </message>
    <message>
        <source>You may not see costs and values. Ask somebody who manages people to let you.</source>
        <translation>Anda tidak dibenarkan melihat kos dan nilai. Minta kebenaran daripada orang yang mengurus pengguna.</translation>
    </message>
    <message>
        <source>You may not send transfers from this location. Ask somebody who may, or choose one of yours.</source>
        <translation>Anda tidak dibenarkan menghantar pindahan dari lokasi ini. Minta orang yang boleh, atau pilih lokasi anda.</translation>
    </message>
    <message>
        <source>Somebody changed this adjustment meanwhile. Open it again and repeat your change.</source>
        <translation>Seseorang telah mengubah pelarasan ini sementara itu. Buka semula dan ulangi perubahan anda.</translation>
    </message>
    <message>
        <source>This adjustment is not there any more. Look at the list again.</source>
        <translation>Pelarasan ini sudah tiada lagi. Lihat senarai sekali lagi.</translation>
    </message>
    <message>
        <source>This adjustment does not wait for approval any more. Look at the list again.</source>
        <translation>Pelarasan ini tidak lagi menunggu kelulusan. Lihat senarai sekali lagi.</translation>
    </message>
    <message>
        <source>Only a draft can be changed. Take it back to a draft first, or, where it is posted, reverse it and write another.</source>
        <translation>Hanya draf boleh diubah. Jadikannya draf semula dahulu atau, jika sudah dipos, balikkannya dan tulis yang lain.</translation>
    </message>
    <message>
        <source>Only a draft that was never submitted can be removed. This one stays on record.</source>
        <translation>Hanya draf yang belum pernah dihantar boleh dibuang. Yang ini kekal dalam rekod.</translation>
    </message>
    <message>
        <source>Only a draft can be submitted. Take it back to a draft first.</source>
        <translation>Hanya draf boleh dihantar. Jadikannya draf semula dahulu.</translation>
    </message>
    <message>
        <source>Only what waits for approval or was rejected goes back to a draft. What is posted can be reversed.</source>
        <translation>Hanya yang menunggu kelulusan atau yang ditolak boleh menjadi draf semula. Yang sudah dipos boleh dibalikkan.</translation>
    </message>
    <message>
        <source>{by} has decided this already. Nothing was changed; look at the list again.</source>
        <translation>{by} sudah memutuskannya. Tiada apa-apa diubah; lihat senarai sekali lagi.</translation>
    </message>
    <message>
        <source>This changes the stock’s value by {value}, and you may approve up to {limit}. Ask somebody with a higher limit.</source>
        <translation>Ini mengubah nilai stok sebanyak {value}, dan anda boleh meluluskan hingga {limit}. Minta seseorang yang mempunyai had lebih tinggi.</translation>
    </message>
    <message>
        <source>The lines are not those that approval was asked for. Open it again and look at it anew.</source>
        <translation>Baris-baris ini bukan yang diminta kelulusannya. Buka semula dan lihat sekali lagi.</translation>
    </message>
    <message>
        <source>Write why it is rejected, so that whoever wrote it knows what to mend.</source>
        <translation>Tulis sebab ia ditolak, supaya penulisnya tahu apa yang perlu dibaiki.</translation>
    </message>
    <message>
        <source>You wrote this yourself, so somebody else must approve it.</source>
        <translation>Anda sendiri yang menulisnya, jadi orang lain mesti meluluskannya.</translation>
    </message>
    <message>
        <source>This step asks for another role than yours there: {role}. Ask somebody who has it.</source>
        <translation>Langkah ini memerlukan peranan lain daripada peranan anda di sana: {role}. Minta seseorang yang memegangnya.</translation>
    </message>
    <message>
        <source>The reason “{reason}” does not go with a quantity of {quantity}. Turn the sign, or choose another reason.</source>
        <translation>Sebab “{reason}” tidak sesuai dengan kuantiti {quantity}. Tukar tandanya, atau pilih sebab lain.</translation>
    </message>
    <message>
        <source>The line has no reason. Choose why the stock changes.</source>
        <translation>Baris ini tiada sebab. Pilih sebab stok berubah.</translation>
    </message>
    <message>
        <source>There is no reason “{reason}” in use. Choose one of the list.</source>
        <translation>Tiada sebab “{reason}” yang digunakan. Pilih satu daripada senarai.</translation>
    </message>
    <message>
        <source>The adjustment has no items. Add at least one.</source>
        <translation>Pelarasan ini tiada item. Tambah sekurang-kurangnya satu.</translation>
    </message>
    <message>
        <source>By the signs of its quantities this adjustment is {right}, not {type}. Mend one of them, or leave the type out.</source>
        <translation>Mengikut tanda kuantitinya, pelarasan ini {right}, bukan {type}. Betulkan salah satu, atau tinggalkan jenisnya.</translation>
    </message>
    <message>
        <source>“{text}” is no type of adjustment. Write positive, negative or mixed, or leave it out.</source>
        <translation>“{text}” bukan jenis pelarasan. Tulis positive, negative atau mixed, atau tinggalkannya.</translation>
    </message>
    <message>
        <source>“{field}” is missing. Add it.</source>
        <translation>“{field}” tiada. Tambahkannya.</translation>
    </message>
    <message>
        <source>There is no “{field}” here, so it was left out. Check its name.</source>
        <translation>Tiada “{field}” di sini, jadi ia ditinggalkan. Semak namanya.</translation>
    </message>
    <message>
        <source>This is neither a movement nor an adjustment. Write an adjustment with its items, or an object with product_id, warehouse_id, movement_type and quantity, an array of such objects, or an object whose “movements” is such an array.</source>
        <translation>Ini bukan pergerakan dan bukan pelarasan. Tulis pelarasan dengan itemnya, atau objek dengan product_id, warehouse_id, movement_type dan quantity, tatasusunan objek sedemikian, atau objek yang “movements”nya ialah tatasusunan sedemikian.</translation>
    </message>
    <message>
        <source>A count opens again only when its adjustment was rejected; this one is {state}.</source>
        <translation>Kiraan hanya dibuka semula apabila pelarasannya ditolak; yang ini {state}.</translation>
    </message>
    <message>
        <source>There is no cause “{cause}”. Choose one of the list.</source>
        <translation>Tiada punca “{cause}”. Pilih satu daripada senarai.</translation>
    </message>
    <message>
        <source>Somebody changed this count meanwhile. Look at it again.</source>
        <translation>Seseorang telah mengubah kiraan ini sementara itu. Lihat sekali lagi.</translation>
    </message>
    <message>
        <source>This entry is not there any more. Look at the count again.</source>
        <translation>Catatan ini sudah tiada lagi. Lihat kiraan itu sekali lagi.</translation>
    </message>
    <message>
        <source>This line is not in the count. Look at the count again.</source>
        <translation>Baris ini tiada dalam kiraan. Lihat kiraan itu sekali lagi.</translation>
    </message>
    <message>
        <source>The count has no place. Choose what is to be counted.</source>
        <translation>Kiraan ini tiada tempat. Pilih apa yang hendak dikira.</translation>
    </message>
    <message>
        <source>This count is not there any more. Look at the list again.</source>
        <translation>Kiraan ini sudah tiada lagi. Lihat senarai sekali lagi.</translation>
    </message>
    <message>
        <source>This count is {state}, so nothing can be entered. Begin a new one.</source>
        <translation>Kiraan ini {state}, jadi tiada apa-apa boleh dimasukkan. Mulakan yang baharu.</translation>
    </message>
    <message>
        <source>Nothing has been counted yet. Count at least one line, or cancel the count.</source>
        <translation>Belum ada apa-apa yang dikira. Kira sekurang-kurangnya satu baris, atau batalkan kiraan.</translation>
    </message>
    <message>
        <source>None of these items lies there. Choose other items, or count the whole place.</source>
        <translation>Tiada satu pun item ini berada di sana. Pilih item lain, atau kira seluruh tempat.</translation>
    </message>
    <message>
        <source>{location} is not in the place that is counted. Scan one of its bins.</source>
        <translation>{location} tidak berada di tempat yang dikira. Imbas salah satu petaknya.</translation>
    </message>
    <message>
        <source>Nobody can count {quantity}. Type 0 where nothing is there.</source>
        <translation>{quantity} tidak mungkin dikira. Taip 0 jika tiada apa-apa di situ.</translation>
    </message>
    <message>
        <source>The difference of {lines} lines is above the limit. Count them once more first.</source>
        <translation>Perbezaan {lines} baris melebihi had. Kira sekali lagi dahulu.</translation>
    </message>
    <message>
        <source>{lines} lines have not been counted. Say whether they keep their stock or are set to 0.</source>
        <translation>{lines} baris belum dikira. Nyatakan sama ada stoknya kekal atau ditetapkan kepada 0.</translation>
    </message>
    <message>
        <source>Of what {number} shipped, {by} received or wrote off some. Take {by} back first.</source>
        <translation>Sebahagian daripada yang dihantar oleh {number} telah diterima atau dihapus kira oleh {by}. Tarik balik {by} dahulu.</translation>
    </message>
    <message>
        <source>{item} left with {number} on {date}, so it cannot have arrived or been lost before that. Type that day or a later one.</source>
        <translation>{item} keluar dengan {number} pada {date}, jadi ia tidak mungkin tiba atau hilang sebelum itu. Taip hari itu atau hari selepasnya.</translation>
    </message>
    <message>
        <source>{number} does not go to {location} and did not leave from there. Receive the goods where they were sent, or where they came from.</source>
        <translation>{number} tidak menuju ke {location} dan tidak keluar dari situ. Terima barang di tempat ia dihantar, atau di tempat asalnya.</translation>
    </message>
    <message>
        <source>{number} shipped {item}, and the line names another item or lot. Choose the line that shipped it.</source>
        <translation>{number} menghantar {item}, tetapi baris ini menyebut barang atau lot lain. Pilih baris yang menghantarnya.</translation>
    </message>
    <message>
        <source>No movement with the number {shipment} shipped anything. Choose what was shipped.</source>
        <translation>Tiada pergerakan bernombor {shipment} yang menghantar apa-apa. Pilih apa yang telah dihantar.</translation>
    </message>
    <message>
        <source>{missing} of {item} would arrive with {number} on {date} though they are not in transit then. Take back what arrived since first.</source>
        <translation>{missing} {item} akan tiba dengan {number} pada {date} walaupun tiada dalam perjalanan ketika itu. Tarik balik dahulu apa yang tiba selepas itu.</translation>
    </message>
    <message>
        <source>Only {inTransit} of {item} with {number} are in transit on {date}; {wanted} are wanted. Type {inTransit} or fewer.</source>
        <translation>Hanya {inTransit} {item} dengan {number} dalam perjalanan pada {date}; {wanted} diminta. Taip {inTransit} atau kurang.</translation>
    </message>
    <message>
        <source>{number} belongs to the transfer {transfer}. Take it back there, so that the transfer tells what is so.</source>
        <translation>{number} milik pindahan {transfer}. Tarik balik di situ supaya pindahan itu menunjukkan keadaan sebenar.</translation>
    </message>
    <message>
        <source>{number} was changed by somebody else meanwhile. Look at it again; nothing of yours was saved.</source>
        <translation>{number} telah diubah oleh orang lain. Lihat semula; tiada perubahan anda disimpan.</translation>
    </message>
    <message>
        <source>{number} has no such receipt or loss that could be taken back. Look at the transfer again.</source>
        <translation>{number} tiada penerimaan atau kehilangan sedemikian yang boleh ditarik balik. Lihat semula pindahan itu.</translation>
    </message>
    <message>
        <source>{quantity} of {number} are still in transit, so it cannot be completed. Receive them, or say what became of them.</source>
        <translation>{quantity} daripada {number} masih dalam perjalanan, jadi ia tidak boleh diselesaikan. Terima baki itu, atau nyatakan apa yang berlaku kepadanya.</translation>
    </message>
    <message>
        <source>{number} has no such line. Look at the transfer again.</source>
        <translation>{number} tiada baris sedemikian. Lihat semula pindahan itu.</translation>
    </message>
    <message>
        <source>This transfer is not there. Look at the list again.</source>
        <translation>Pindahan ini tidak ada. Lihat semula senarai.</translation>
    </message>
    <message>
        <source>{inTransit} of {item} are in transit, and {wanted} are given. Type more than 0 and not more than {inTransit}.</source>
        <translation>{inTransit} {item} dalam perjalanan, tetapi {wanted} diberi. Taip lebih daripada 0 dan tidak lebih daripada {inTransit}.</translation>
    </message>
    <message>
        <source>No quantity of {number} is given. Type how many of at least one line.</source>
        <translation>Tiada kuantiti bagi {number} diberi. Taip kuantiti sekurang-kurangnya satu baris.</translation>
    </message>
    <message>
        <source>Only {inTransit} of {item} are in transit, and {wanted} are given. Enter the other {over} as found, or type {inTransit}.</source>
        <translation>Hanya {inTransit} {item} dalam perjalanan, tetapi {wanted} diberi. Masukkan lebihan {over} sebagai dijumpai, atau taip {inTransit}.</translation>
    </message>
    <message>
        <source>{requested} of {item} are to be moved, and {wanted} are given. Type 0 to {requested}.</source>
        <translation>{requested} {item} hendak dipindahkan, tetapi {wanted} diberi. Taip 0 hingga {requested}.</translation>
    </message>
    <message>
        <source>{number} is approved and waits to be shipped. Ship it, or make it a draft again to change it.</source>
        <translation>{number} telah diluluskan dan menunggu untuk dihantar. Hantar, atau jadikannya draf semula untuk mengubahnya.</translation>
    </message>
    <message>
        <source>{number} was cancelled. Write a new transfer for these goods.</source>
        <translation>{number} telah dibatalkan. Tulis pindahan baharu untuk barang ini.</translation>
    </message>
    <message>
        <source>{number} is completed. Write a new transfer to move goods again.</source>
        <translation>{number} telah selesai. Tulis pindahan baharu untuk memindahkan barang lagi.</translation>
    </message>
    <message>
        <source>{number} is still a draft. Submit it first.</source>
        <translation>{number} masih draf. Serahkan dahulu.</translation>
    </message>
    <message>
        <source>{number} is received in part. Receive the rest, say what became of it, or recall it.</source>
        <translation>{number} baru diterima sebahagian. Terima bakinya, nyatakan apa yang berlaku kepadanya, atau panggil balik.</translation>
    </message>
    <message>
        <source>{number} waits for approval. Decide on it first, or make it a draft again.</source>
        <translation>{number} menunggu kelulusan. Buat keputusan dahulu, atau jadikannya draf semula.</translation>
    </message>
    <message>
        <source>{number} was recalled, and its goods went back. Write a new transfer for them.</source>
        <translation>{number} telah dipanggil balik, dan barangnya telah kembali. Tulis pindahan baharu untuknya.</translation>
    </message>
    <message>
        <source>Nothing of {number} is in transit any more. Complete it, or take a receipt back first.</source>
        <translation>Tiada lagi {number} dalam perjalanan. Selesaikannya, atau tarik balik satu penerimaan dahulu.</translation>
    </message>
    <message>
        <source>{number} was rejected. Make it a draft again to change it, or cancel it.</source>
        <translation>{number} telah ditolak. Jadikannya draf semula untuk mengubahnya, atau batalkan.</translation>
    </message>
    <message>
        <source>{number} is on its way. Receive it, say what became of it, or recall it.</source>
        <translation>{number} dalam perjalanan. Terima, nyatakan apa yang berlaku kepadanya, atau panggil balik.</translation>
    </message>
    <message>
        <source>Nobody was asked this about {number}. Look at the list again.</source>
        <translation>Tiada sesiapa ditanya tentang perkara ini bagi {number}. Lihat semula senarai.</translation>
    </message>
    <message>
        <source>Somebody was asked already to agree to what arrived of {number}. Wait for the answer.</source>
        <translation>Seseorang telah diminta bersetuju dengan apa yang tiba bagi {number}. Tunggu jawapannya.</translation>
    </message>
    <message>
        <source>This reason comes with the program: it keeps its name and direction. Switch it off, and add one of your own.</source>
        <translation>Sebab ini disertakan dengan program: nama dan arahnya kekal. Matikannya, dan tambah sebab anda sendiri.</translation>
    </message>
    <message>
        <source>There is a reason “{code}” already. Choose another name, or switch that one on.</source>
        <translation>Sebab “{code}” sudah ada. Pilih nama lain, atau hidupkan yang itu.</translation>
    </message>
    <message>
        <source>The reason “{code}” is not there any more. Look at the list again.</source>
        <translation>Sebab “{code}” sudah tiada. Lihat senarai semula.</translation>
    </message>
    <message>
        <source>Type what people will choose, such as “Staff meal”.</source>
        <translation>Taip apa yang akan dipilih orang, seperti “Makanan staf”.</translation>
    </message>
    <message>
        <source>{user} wrote this adjustment, and only {user} can change it or take it back. Approve or reject it instead.</source>
        <translation>{user} yang menulis pelarasan ini, dan hanya {user} boleh mengubahnya atau menariknya semula. Luluskan atau tolak sahaja.</translation>
    </message>
    <message>
        <source>Only an issue that takes another lot than the one to pick says why, so this reason was left out.</source>
        <translation>Hanya pengeluaran yang mengambil lot selain yang patut dipilih menyatakan sebabnya, maka sebab ini ditinggalkan.</translation>
    </message>
    <message>
        <source>{item} of lot {lot} at {location}: {stored} is stored as reserved, and the reservations hold {expected}. The reservations are right: what is stored was changed outside Stowage.</source>
        <translation>{item} daripada lot {lot} di {location}: {stored} disimpan sebagai ditempah, sedangkan tempahan memegang {expected}. Tempahan itu betul: apa yang disimpan telah diubah di luar Stowage.</translation>
    </message>
    <message>
        <source>Only {found} of {wanted} {item} can be issued at {location}: {expired} there are expired, {reserved} are reserved for others. Take {found} or fewer, release what is reserved, or receive more first.</source>
        <translation>Hanya {found} daripada {wanted} {item} boleh dikeluarkan di {location}: {expired} di situ sudah luput, {reserved} ditempah untuk orang lain. Ambil {found} atau kurang, lepaskan yang ditempah, atau terima lagi dahulu.</translation>
    </message>
    <message>
        <source>{proposed} of {item} should go before lot {lot}. Take that, or say why it is {lot}.</source>
        <translation>{proposed} daripada {item} patut keluar sebelum lot {lot}. Ambil yang itu, atau nyatakan sebabnya {lot}.</translation>
    </message>
    <message>
        <source>Nothing is held for {reference} any more. Look at the list again.</source>
        <translation>Tiada apa-apa lagi dipegang untuk {reference}. Lihat senarai sekali lagi.</translation>
    </message>
    <message>
        <source>The reservation would end on {expires}, and today is {today}. Type today or a later day, or leave it empty.</source>
        <translation>Tempahan itu akan tamat pada {expires}, dan hari ini {today}. Taipkan hari ini atau hari kemudian, atau biarkan kosong.</translation>
    </message>
    <message>
        <source>Lot {lot} of {item} expired on {expires}, so it cannot be promised. Choose another lot.</source>
        <translation>Lot {lot} bagi {item} luput pada {expires}, maka ia tidak boleh dijanjikan. Pilih lot lain.</translation>
    </message>
    <message>
        <source>Of lot {lot} of {item} at {location}, {available} are available: {onHand} on hand less {reserved} reserved. {wanted} are wanted; take fewer, or another lot.</source>
        <translation>Daripada lot {lot} bagi {item} di {location}, {available} tersedia: {onHand} sedia ada tolak {reserved} ditempah. {wanted} dikehendaki; ambil kurang, atau lot lain.</translation>
    </message>
    <message>
        <source>{item} has no lot {lot}. Check the lot, or leave it empty for any.</source>
        <translation>{item} tiada lot {lot}. Semak lot itu, atau biarkan kosong untuk mana-mana lot.</translation>
    </message>
    <message>
        <source>This reservation is not there. Look at the list again.</source>
        <translation>Tempahan ini tiada. Lihat senarai sekali lagi.</translation>
    </message>
    <message>
        <source>There is nothing to reserve or release. Give at least one.</source>
        <translation>Tiada apa-apa untuk ditempah atau dilepaskan. Berikan sekurang-kurangnya satu.</translation>
    </message>
    <message>
        <source>{available} of {item} are available at {location}: {onHand} on hand less {reserved} reserved. {wanted} are wanted; take fewer, or release others first.</source>
        <translation>{available} daripada {item} tersedia di {location}: {onHand} sedia ada tolak {reserved} ditempah. {wanted} dikehendaki; ambil kurang, atau lepaskan yang lain dahulu.</translation>
    </message>
    <message>
        <source>The reservation has no reference. Type what it is for: an order&apos;s number, or a name.</source>
        <translation>Tempahan ini tiada rujukan. Taipkan untuk apa: nombor pesanan, atau nama.</translation>
    </message>
    <message>
        <source>Nothing is held for {reference}. Check the reference.</source>
        <translation>Tiada apa-apa dipegang untuk {reference}. Semak rujukan itu.</translation>
    </message>
    <message>
        <source>The quantity to release for {reference} must be more than 0.</source>
        <translation>Kuantiti yang dilepaskan untuk {reference} mesti lebih daripada 0.</translation>
    </message>
    <message>
        <source>A release names either the id of one reservation, with a quantity where only a part of it goes, or a reference_id whose reservations all end.</source>
        <translation>Pelepasan menamakan sama ada id satu tempahan, dengan quantity jika hanya sebahagian, atau reference_id yang semua tempahannya tamat.</translation>
    </message>
    <message>
        <source>{held} are held for {reference}, and {wanted} should be released. Type {held} or fewer.</source>
        <translation>{held} dipegang untuk {reference}, dan {wanted} hendak dilepaskan. Taipkan {held} atau kurang.</translation>
    </message>
    <message>
        <source>Lot {lot} of {item} expired on {expires}, so it cannot be issued. Take another lot; this one can be written off as expired, or returned to its supplier.</source>
        <translation>Lot {lot} bagi {item} luput pada {expires}, maka ia tidak boleh dikeluarkan. Ambil lot lain; yang ini boleh dihapus kira sebagai luput, atau dipulangkan kepada pembekalnya.</translation>
    </message>
    <message>
        <source>Of lot {lot} of {item} at {location}, {reserved} of {onHand} are reserved: {for}. {wanted} are wanted and {available} are available. Take fewer or another lot, give the reference it is reserved for, or release it.</source>
        <translation>Daripada lot {lot} bagi {item} di {location}, {reserved} daripada {onHand} ditempah: {for}. {wanted} dikehendaki dan {available} tersedia. Ambil kurang atau lot lain, berikan rujukan tempahannya, atau lepaskannya.</translation>
    </message>
    <message>
        <source>{reserved} of the {onHand} {item} at {location} are reserved: {for}. {wanted} are wanted and {available} are available. Take fewer, give the reference they are reserved for, or release them.</source>
        <translation>{reserved} daripada {onHand} {item} di {location} ditempah: {for}. {wanted} dikehendaki dan {available} tersedia. Ambil kurang, berikan rujukan tempahannya, atau lepaskannya.</translation>
    </message>
    <message>
        <source>This alert is closed already: what it warned of has ended. Load the list again.</source>
        <translation>Amaran ini sudah ditutup: apa yang diberi amaran sudah berakhir. Muatkan semula senarai.</translation>
    </message>
    <message>
        <source>An alert is silent until a moment to come. Choose one that is not over.</source>
        <translation>Amaran menjadi senyap sehingga suatu masa akan datang. Pilih masa yang belum berlalu.</translation>
    </message>
    <message>
        <source>The alert {type} of {item} at {location} is open, but what it warns of is not so. Save its rule again to mend it.</source>
        <translation>Amaran {type} bagi {item} di {location} terbuka, tetapi apa yang diberi amaran tidak benar. Simpan semula peraturannya untuk membetulkannya.</translation>
    </message>
    <message>
        <source>This alert rule was removed. Load the list again.</source>
        <translation>Peraturan amaran ini telah dibuang. Muatkan semula senarai.</translation>
    </message>
    <message>
        <source>Somebody else changed this alert rule since you opened it. Load it again, and make your change once more.</source>
        <translation>Orang lain telah mengubah peraturan amaran ini sejak anda membukanya. Muatkan semula, dan buat perubahan anda sekali lagi.</translation>
    </message>
    <message>
        <source>The name has more than {max} characters. Shorten it.</source>
        <translation>Nama mempunyai lebih daripada {max} aksara. Pendekkannya.</translation>
    </message>
    <message>
        <source>{value} is below zero. Type 0 or more, or nothing for each item’s own figure.</source>
        <translation>{value} di bawah sifar. Taip 0 atau lebih, atau kosongkan untuk angka setiap barang sendiri.</translation>
    </message>
    <message>
        <source>{value} days are out of range. Type a number from 0 to {max}.</source>
        <translation>{value} hari di luar julat. Taip nombor dari 0 hingga {max}.</translation>
    </message>
    <message>
        <source>“{email}” is not an e-mail address. Write one such as stock@example.com, each on its own or parted by commas.</source>
        <translation>“{email}” bukan alamat e-mel. Tulis seperti stock@example.com, setiap satu berasingan atau dipisahkan dengan koma.</translation>
    </message>
    <message>
        <source>There are more than {max} addresses. Use a mailing list instead.</source>
        <translation>Terdapat lebih daripada {max} alamat. Gunakan senarai mel.</translation>
    </message>
    <message>
        <source>“{url}” is not a web address. Write one such as https://example.com/stock.</source>
        <translation>“{url}” bukan alamat web. Tulis seperti https://example.com/stock.</translation>
    </message>
    <message>
        <source>An alert rule names {code}, so it cannot be removed. Take it out of the rule first.</source>
        <translation>Satu peraturan amaran menamakan {code}, maka ia tidak boleh dibuang. Keluarkannya daripada peraturan itu dahulu.</translation>
    </message>
    <message>
        <source>These goods were shipped by the transfer {number}. Receive them there, or say there what became of them, so that the transfer tells what is so.</source>
        <translation>Barang ini dihantar oleh pindahan {number}. Terima di sana, atau nyatakan di sana apa yang berlaku kepadanya, supaya pindahan itu menyatakan yang sebenar.</translation>
    </message>
    <message>
        <source>What is said to be lost, damaged or found of {number} waits for approval. It can be completed once that is decided.</source>
        <translation>Apa yang dikatakan hilang, rosak atau dijumpai bagi {number} menunggu kelulusan. Ia boleh diselesaikan selepas itu diputuskan.</translation>
    </message>
    <message>
        <source>{inTransit} of {item} are in transit, and {claimed} of them wait already for approval of {number}. Give only the others.</source>
        <translation>{inTransit} unit {item} dalam perjalanan, dan {claimed} daripadanya sudah menunggu kelulusan bagi {number}. Berikan yang lain sahaja.</translation>
    </message>
    <message>
        <source>The transfer has no items. Give at least one in &quot;items&quot;.</source>
        <translation>Pindahan itu tiada barang. Berikan sekurang-kurangnya satu dalam &quot;items&quot;.</translation>
    </message>
    <message>
        <source>{number} was written by {user}, who alone can change it. Ask {user}, or cancel it and write a transfer of your own.</source>
        <translation>{number} ditulis oleh {user}, dan hanya dia boleh mengubahnya. Tanya {user}, atau batalkannya dan tulis pindahan anda sendiri.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no status of a transfer. It is one of draft, pending_approval, approved, rejected, shipped, partially_received, received, completed, cancelled and recalled.</source>
        <translation>&quot;{text}&quot; bukan status pindahan. Ia salah satu daripada draft, pending_approval, approved, rejected, shipped, partially_received, received, completed, cancelled dan recalled.</translation>
    </message>
    <message>
        <source>There is no transfer {number}. Give its number, or the id that it was made with.</source>
        <translation>Tiada pindahan {number}. Berikan nombornya, atau id semasa ia dibuat.</translation>
    </message>
    <message>
        <source>What is lost, damaged or found needs somebody’s approval. Choose a role.</source>
        <translation>Apa yang hilang, rosak atau dijumpai memerlukan kelulusan seseorang. Pilih satu peranan.</translation>
    </message>
    <message>
        <source>The role {role} may not give this approval. Choose another role, or give it the right for it first.</source>
        <translation>Peranan {role} tidak boleh memberi kelulusan ini. Pilih peranan lain, atau beri hak itu kepadanya dahulu.</translation>
    </message>
    <message>
        <source>There is no role {role}. Choose one that there is.</source>
        <translation>Tiada peranan {role}. Pilih yang ada.</translation>
    </message>
    <message>
        <source>The role {role} is asked twice for the same route. Leave one of the two out.</source>
        <translation>Peranan {role} ditanya dua kali untuk laluan yang sama. Tinggalkan salah satu.</translation>
    </message>
    <message>
        <source>The value from which somebody is asked is less than 0. Type 0 or more.</source>
        <translation>Nilai yang memerlukan kelulusan kurang daripada 0. Taip 0 atau lebih.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Inventory</source>
        <translation>Inventori</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Perkhidmatan</translation>
    </message>
    <message>
        <source>Non-inventory</source>
        <translation>Bukan inventori</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Tapak</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Gudang</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>a shop</extracomment>
        <translation>Kedai</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zon</translation>
    </message>
    <message>
        <source>Aisle</source>
        <translation>Lorong</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Petak</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>Dalam perjalanan</translation>
    </message>
    <message>
        <source>Receipt reversed</source>
        <translation>Penerimaan dibalikkan</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Penerimaan</translation>
    </message>
    <message>
        <source>Issue reversed</source>
        <translation>Pengeluaran dibalikkan</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Pengeluaran</translation>
    </message>
    <message>
        <source>Adjustment reversed</source>
        <translation>Pelarasan dibalikkan</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Pelarasan</translation>
    </message>
    <message>
        <source>Transfer out reversed</source>
        <translation>Pindah keluar dibalikkan</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>Pindah keluar</translation>
    </message>
    <message>
        <source>Transfer in reversed</source>
        <translation>Pindah masuk dibalikkan</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>Pindah masuk</translation>
    </message>
    <message>
        <source>Customer return reversed</source>
        <translation>Pulangan pelanggan dibalikkan</translation>
    </message>
    <message>
        <source>Customer return</source>
        <translation>Pulangan pelanggan</translation>
    </message>
    <message>
        <source>Supplier return reversed</source>
        <translation>Pulangan pembekal dibalikkan</translation>
    </message>
    <message>
        <source>Supplier return</source>
        <translation>Pulangan pembekal</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Pemindahan</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Kiraan</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Pembalikan</translation>
    </message>
    <message>
        <source>Loss in transit reversed</source>
        <translation>Kehilangan dalam perjalanan dibalikkan</translation>
    </message>
    <message>
        <source>Loss in transit</source>
        <translation>Kehilangan dalam perjalanan</translation>
    </message>
    <message>
        <source>Transfer receipt</source>
        <translation>Penerimaan pindahan</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Menunggu kelulusan</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Dipos</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Dibalikkan</translation>
    </message>
    <message>
        <source>Adds to stock</source>
        <extracomment>an adjustment</extracomment>
        <translation>Menambah stok</translation>
    </message>
    <message>
        <source>Takes from stock</source>
        <extracomment>an adjustment</extracomment>
        <translation>Mengurangkan stok</translation>
    </message>
    <message>
        <source>Adds and takes</source>
        <extracomment>an adjustment</extracomment>
        <translation>Menambah dan mengurangkan</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Pasted cells</source>
        <translation>Sel yang ditampal</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>Kod barang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Kod bar</translation>
    </message>
    <message>
        <source>Other barcodes</source>
        <translation>Kod bar lain</translation>
    </message>
    <message>
        <source>Cost price</source>
        <translation>Harga kos</translation>
    </message>
    <message>
        <source>Selling price</source>
        <translation>Harga jualan</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata wang</translation>
    </message>
    <message>
        <source>Weight (kg)</source>
        <translation>Berat (kg)</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Panjang</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Lebar</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Tinggi</translation>
    </message>
    <message>
        <source>Unit of the dimensions</source>
        <translation>Unit ukuran</translation>
    </message>
    <message>
        <source>Minimum stock</source>
        <translation>Stok minimum</translation>
    </message>
    <message>
        <source>Maximum stock</source>
        <translation>Stok maksimum</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>Titik pesanan semula</translation>
    </message>
    <message>
        <source>Reorder quantity</source>
        <translation>Kuantiti pesanan semula</translation>
    </message>
    <message>
        <source>Reorder automatically</source>
        <translation>Pesan semula secara automatik</translation>
    </message>
    <message>
        <source>Lot tracking</source>
        <translation>Penjejakan lot</translation>
    </message>
    <message>
        <source>Stock is kept</source>
        <translation>Stok disimpan</translation>
    </message>
    <message>
        <source>Supplier code</source>
        <translation>Kod pembekal</translation>
    </message>
    <message>
        <source>Supplier name</source>
        <translation>Nama pembekal</translation>
    </message>
    <message>
        <source>Supplier&apos;s item code</source>
        <translation>Kod barang pembekal</translation>
    </message>
    <message>
        <source>Lead time in days</source>
        <translation>Tempoh penghantaran dalam hari</translation>
    </message>
    <message>
        <source>Income account</source>
        <translation>Akaun pendapatan</translation>
    </message>
    <message>
        <source>Expense account</source>
        <translation>Akaun perbelanjaan</translation>
    </message>
    <message>
        <source>Asset account</source>
        <translation>Akaun aset</translation>
    </message>
    <message>
        <source>Sales tax code</source>
        <translation>Kod cukai jualan</translation>
    </message>
    <message>
        <source>Purchase tax code</source>
        <translation>Kod cukai belian</translation>
    </message>
    <message>
        <source>Taxable</source>
        <translation>Bercukai</translation>
    </message>
    <message>
        <source>Lies in (parent)</source>
        <translation>Berada di dalam (induk)</translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation>Alamat gambar</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Digunakan</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Stock may go below zero</source>
        <translation>Stok boleh ke bawah sifar</translation>
    </message>
    <message>
        <source>Path of the category</source>
        <translation>Laluan kategori</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Orang hubungan</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mel</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Kind of movement</source>
        <translation>Jenis pergerakan</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>To location</source>
        <translation>Ke lokasi</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kuantiti</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Kos seunit</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Rujukan</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Lot or serial</source>
        <translation>Lot atau nombor siri</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Luput</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Dikira pada</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Pembekal</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Pergerakan</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Kiraan</translation>
    </message>
    <message>
        <source>What you keep: code, name, unit, prices, barcodes.</source>
        <translation>Apa yang anda simpan: kod, nama, unit, harga, kod bar.</translation>
    </message>
    <message>
        <source>Where you keep it: warehouses, shops, shelves.</source>
        <translation>Tempat anda menyimpannya: gudang, kedai, rak.</translation>
    </message>
    <message>
        <source>The tree that items are sorted into.</source>
        <translation>Susunan bertingkat untuk mengelaskan barang.</translation>
    </message>
    <message>
        <source>Who you buy from.</source>
        <translation>Daripada siapa anda membeli.</translation>
    </message>
    <message>
        <source>What came in, went out or was transferred, with dates.</source>
        <translation>Apa yang masuk, keluar atau dipindahkan, dengan tarikhnya.</translation>
    </message>
    <message>
        <source>What was counted: the difference to the books is booked.</source>
        <translation>Apa yang dikira: perbezaannya dengan buku akan dicatat.</translation>
    </message>
    <message>
        <source>Price for %1</source>
        <extracomment>%1 is the name of a price group</extracomment>
        <translation>Harga untuk %1</translation>
    </message>
    <message>
        <source>Variant&apos;s %1</source>
        <extracomment>%1 is what variants of an item differ by, such as colour</extracomment>
        <translation>%1 varian</translation>
    </message>
    <message>
        <source>Own field %1</source>
        <extracomment>%1 is the name of a field that the company added</extracomment>
        <translation>Medan tersendiri %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baharu</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Dikemas kini</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Tidak berubah</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Membaca</translation>
    </message>
    <message>
        <source>Posting</source>
        <translation>Mengepos</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Menyelesaikan</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Menarik balik</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the heading of a column, %2 a sentence about its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Price groups (JSON)</source>
        <translation>Kumpulan harga (JSON)</translation>
    </message>
    <message>
        <source>Attributes (JSON)</source>
        <translation>Atribut (JSON)</translation>
    </message>
    <message>
        <source>Own fields (JSON)</source>
        <translation>Medan sendiri (JSON)</translation>
    </message>
    <message>
        <source>Other data (JSON)</source>
        <translation>Data lain (JSON)</translation>
    </message>
    <message>
        <source>Bins where it belongs</source>
        <translation>Petak tempat asalnya</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is a number, %2 a sentence about what stands there</extracomment>
        <translation>Baris %1: %2</translation>
    </message>
    <message>
        <source>Line %1, sign %2: %3</source>
        <extracomment>%1 and %2 are numbers, %3 a sentence about what stands there</extracomment>
        <translation>Baris %1, aksara %2: %3</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>In a number: one more or less. In a day: one day on or back</source>
        <translation>Pada nombor: tambah atau kurang satu. Pada hari: maju atau undur sehari</translation>
    </message>
    <message>
        <source>In a day: open the calendar</source>
        <translation>Pada hari: buka kalendar</translation>
    </message>
    <message>
        <source>In a picker: take the marked line. In a list: open the row</source>
        <translation>Pada pemilih: ambil baris yang ditanda. Pada senarai: buka baris</translation>
    </message>
    <message>
        <source>In a list: edit the cell</source>
        <translation>Pada senarai: sunting sel</translation>
    </message>
    <message>
        <source>Close what is open, clear the search, leave a cell as it was</source>
        <translation>Tutup yang terbuka, kosongkan carian, biarkan sel seperti asal</translation>
    </message>
    <message>
        <source>Fields and lists</source>
        <translation>Medan dan senarai</translation>
    </message>
</context>
<context>
    <name>ListSums</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a sum: the column&apos;s title, the amount</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>a sum: the column&apos;s title, the quantity, its unit</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>This cannot be saved yet</source>
        <translation>Ini belum boleh disimpan</translation>
    </message>
    <message>
        <source>It is not there</source>
        <translation>Ia tiada</translation>
    </message>
    <message>
        <source>This does not fit with what is there</source>
        <translation>Ini tidak sepadan dengan yang sedia ada</translation>
    </message>
    <message>
        <source>This is not allowed</source>
        <translation>Ini tidak dibenarkan</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dihentikan</translation>
    </message>
    <message>
        <source>It could not be stored</source>
        <translation>Ia tidak dapat disimpan</translation>
    </message>
    <message>
        <source>The data is damaged</source>
        <translation>Data rosak</translation>
    </message>
    <message>
        <source>The connection failed</source>
        <translation>Sambungan gagal</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Stock count</source>
        <translation>Kiraan stok</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Rosak</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ditemui</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Hilang</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Luput</translation>
    </message>
    <message>
        <source>Initial stock</source>
        <translation>Stok permulaan</translation>
    </message>
    <message>
        <source>Theft</source>
        <translation>Kecurian</translation>
    </message>
    <message>
        <source>Internal use</source>
        <translation>Kegunaan dalaman</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Diterima</translation>
    </message>
</context>
<context>
    <name>Right</name>
    <message>
        <source>See costs and values</source>
        <translation>Melihat kos dan nilai</translation>
    </message>
    <message>
        <source>Change items, locations and suppliers</source>
        <translation>Mengubah barang, lokasi dan pembekal</translation>
    </message>
    <message>
        <source>Receive goods</source>
        <translation>Menerima barang</translation>
    </message>
    <message>
        <source>Issue goods</source>
        <translation>Mengeluarkan barang</translation>
    </message>
    <message>
        <source>Adjust stock</source>
        <translation>Melaras stok</translation>
    </message>
    <message>
        <source>Approve adjustments</source>
        <translation>Meluluskan pelarasan</translation>
    </message>
    <message>
        <source>Count stock</source>
        <translation>Mengira stok</translation>
    </message>
    <message>
        <source>Approve counts</source>
        <translation>Meluluskan kiraan</translation>
    </message>
    <message>
        <source>Write and ship transfers</source>
        <translation>Menulis dan menghantar pindahan</translation>
    </message>
    <message>
        <source>Release transfers</source>
        <translation>Melepaskan pindahan</translation>
    </message>
    <message>
        <source>Receive transfers</source>
        <translation>Menerima pindahan</translation>
    </message>
    <message>
        <source>Reserve stock</source>
        <translation>Menempah stok</translation>
    </message>
    <message>
        <source>Write purchase requests</source>
        <translation>Menulis permintaan pembelian</translation>
    </message>
    <message>
        <source>Take posted documents back</source>
        <translation>Menarik balik dokumen yang dipos</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Mengimport fail</translation>
    </message>
    <message>
        <source>Read the audit</source>
        <translation>Membaca audit</translation>
    </message>
    <message>
        <source>Decide on alerts</source>
        <translation>Memutuskan tentang amaran</translation>
    </message>
    <message>
        <source>Decide who works here</source>
        <translation>Menentukan siapa yang bekerja di sini</translation>
    </message>
    <message>
        <source>Change the company&apos;s settings</source>
        <translation>Mengubah tetapan syarikat</translation>
    </message>
</context>
<context>
    <name>RowExport</name>
    <message>
        <source>Export items</source>
        <translation>Eksport barang</translation>
    </message>
    <message>
        <source>Export locations</source>
        <translation>Eksport lokasi</translation>
    </message>
    <message>
        <source>Export categories</source>
        <translation>Eksport kategori</translation>
    </message>
    <message>
        <source>Export suppliers</source>
        <translation>Eksport pembekal</translation>
    </message>
    <message>
        <source>Export movements</source>
        <translation>Eksport pergerakan</translation>
    </message>
    <message>
        <source>Export stock as a count sheet</source>
        <translation>Eksport stok sebagai helaian kiraan</translation>
    </message>
    <message>
        <source>CSV, separated by commas (*.csv)</source>
        <translation>CSV, dipisahkan koma (*.csv)</translation>
    </message>
    <message>
        <source>TSV, separated by tabs (*.tsv)</source>
        <translation>TSV, dipisahkan tab (*.tsv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Buku kerja Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Image</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Kod bar</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Sedia ada</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Ditempah</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Boleh guna</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Aras</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Cost price</source>
        <translation>Harga kos</translation>
    </message>
    <message>
        <source>Selling price</source>
        <translation>Harga jualan</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varian</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Sebelum</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kuantiti</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Selepas</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Kos seunit</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Rujukan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Pengguna</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Dipos</translation>
    </message>
    <message>
        <source>Location name</source>
        <translation>Nama lokasi</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>Dalam perjalanan</translation>
    </message>
    <message>
        <source>On order</source>
        <translation>Dalam pesanan</translation>
    </message>
    <message>
        <source>Reorder point</source>
        <translation>Titik pesanan semula</translation>
    </message>
    <message>
        <source>Average cost</source>
        <translation>Kos purata</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Last movement</source>
        <translation>Pergerakan terakhir</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Penyelesaian</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Changes the value by</source>
        <translation>Perubahan nilai</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Ditulis oleh</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Diminta oleh</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Diminta</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Luput</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Baki hari</translation>
    </message>
    <message>
        <source>Lot or serial</source>
        <translation>Lot atau nombor siri</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Dipegang</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sehingga</translation>
    </message>
    <message>
        <source>Reserved at</source>
        <translation>Ditempah pada</translation>
    </message>
    <message>
        <source>Reserved by</source>
        <translation>Ditempah oleh</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Dikeluarkan</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Amaran</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Had</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tertutup</translation>
    </message>
</context>
<context>
    <name>stowage::AccountsTab</name>
    <message>
        <source>&amp;Taxable</source>
        <translation>&amp;Bercukai</translation>
    </message>
    <message>
        <source>Tax code of sa&amp;les</source>
        <translation>Kod cukai &amp;jualan</translation>
    </message>
    <message>
        <source>Tax code of &amp;purchases</source>
        <translation>Kod cukai be&amp;lian</translation>
    </message>
    <message>
        <source>&amp;Income account</source>
        <translation>Akaun &amp;pendapatan</translation>
    </message>
    <message>
        <source>As your accounting system names it.</source>
        <translation>Seperti yang dinamakan dalam sistem perakaunan anda.</translation>
    </message>
    <message>
        <source>&amp;Expense account</source>
        <translation>Akaun p&amp;erbelanjaan</translation>
    </message>
    <message>
        <source>&amp;Asset account</source>
        <translation>Akaun &amp;aset</translation>
    </message>
</context>
<context>
    <name>stowage::AdjustmentFilterBar</name>
    <message>
        <source>Number or reference</source>
        <translation>Nombor atau rujukan</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Semua keadaan</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Semua sebab</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokasi</translation>
    </message>
</context>
<context>
    <name>stowage::AdjustmentView</name>
    <message>
        <source>Adjustment</source>
        <translation>Pelarasan</translation>
    </message>
    <message>
        <source>Lines of the adjustment</source>
        <translation>Baris pelarasan</translation>
    </message>
    <message>
        <source>No lines</source>
        <translation>Tiada baris</translation>
    </message>
    <message>
        <source>Close the adjustment (Esc)</source>
        <translation>Tutup pelarasan (Esc)</translation>
    </message>
    <message>
        <source>Close the adjustment</source>
        <translation>Tutup pelarasan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a person, %2 a day and time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Without a number yet</source>
        <translation>Belum bernombor</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Changes the value by</source>
        <translation>Perubahan nilai</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Nombor kertas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Ditulis oleh</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Berkuat kuasa</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is who and when, %2 what they wrote</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Diminta oleh</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Diluluskan oleh</translation>
    </message>
    <message>
        <source>Rejected by</source>
        <translation>Ditolak oleh</translation>
    </message>
</context>
<context>
    <name>stowage::AdjustmentsPage</name>
    <message>
        <source>Adjustments</source>
        <translation>Pelarasan</translation>
    </message>
    <message>
        <source>No adjustments yet</source>
        <translation>Belum ada pelarasan</translation>
    </message>
    <message>
        <source>What was broken, lost, found or counted anew stands here, with who wrote it and who approved it.</source>
        <translation>Apa yang rosak, hilang, ditemui atau dikira semula ada di sini, bersama siapa yang menulisnya dan siapa yang meluluskannya.</translation>
    </message>
    <message>
        <source>The draft was removed.</source>
        <translation>Draf telah dialih keluar.</translation>
    </message>
    <message>
        <source>Reverse %1?</source>
        <translation>Balikkan %1?</translation>
    </message>
    <message numerus="yes">
        <source>A new document takes back its %Ln line(s) at their original cost. Both stay in the books.</source>
        <translation>
            <numerusform>Dokumen baharu mengambil balik %Ln barisnya pada kos asal. Kedua-duanya kekal dalam rekod.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Balikkan</translation>
    </message>
    <message>
        <source>%1 is reversed by %2.</source>
        <translation>%1 dibalikkan oleh %2.</translation>
    </message>
</context>
<context>
    <name>stowage::AlertFilterBar</name>
    <message>
        <source>Item code</source>
        <translation>Kod barang</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Open, not silent</source>
        <translation>Terbuka, tidak senyap</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tertutup</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>Terbuka dan tertutup</translation>
    </message>
    <message>
        <source>All alerts</source>
        <translation>Semua amaran</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Amaran</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokasi</translation>
    </message>
</context>
<context>
    <name>stowage::AlertPanel</name>
    <message>
        <source>Why it was raised</source>
        <translation>Mengapa ia dibangkitkan</translation>
    </message>
    <message>
        <source>Close the alert’s details (Esc)</source>
        <translation>Tutup butiran amaran (Esc)</translation>
    </message>
    <message>
        <source>Close the alert’s details</source>
        <translation>Tutup butiran amaran</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a quantity and its unit</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what is wrong, and with which item</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What it warned of has ended.</source>
        <translation>Apa yang diberi amaran sudah berakhir.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>a location&apos;s code and name</extracomment>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Peraturan</translation>
    </message>
    <message>
        <source>On hand then</source>
        <translation>Sedia ada ketika itu</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>Dibandingkan dengan</translation>
    </message>
    <message>
        <source>Warns before</source>
        <translation>Amaran sebelum</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>On hand now</source>
        <translation>Sedia ada sekarang</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Dibangkitkan</translation>
    </message>
    <message>
        <source>Crossed by</source>
        <translation>Dilepasi oleh</translation>
    </message>
    <message>
        <source>No movement: the rule, the item or the day changed</source>
        <translation>Tiada pergerakan: peraturan, barang atau hari yang berubah</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tertutup</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Ditutup oleh</translation>
    </message>
    <message>
        <source>Seen by</source>
        <extracomment>%1 is a person, %2 a day and time</extracomment>
        <translation>Dilihat oleh</translation>
    </message>
    <message>
        <source>Silent until</source>
        <translation>Senyap hingga</translation>
    </message>
</context>
<context>
    <name>stowage::AlertRulesPage</name>
    <message>
        <source>Alert rules</source>
        <translation>Peraturan amaran</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Peraturan</translation>
    </message>
    <message>
        <source>Warns of</source>
        <translation>Amaran tentang</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Diberitahu</translation>
    </message>
    <message>
        <source>No alert rules</source>
        <translation>Tiada peraturan amaran</translation>
    </message>
    <message>
        <source>A rule says what is warned of: of which items, at which places, and who is told.</source>
        <translation>Peraturan menentukan apa yang diberi amaran: barang yang mana, di tempat yang mana, dan siapa yang diberitahu.</translation>
    </message>
    <message>
        <source>In &amp;use</source>
        <translation>Di&amp;gunakan</translation>
    </message>
    <message>
        <source>&amp;Warns of</source>
        <translation>Amaran &amp;tentang</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;ma</translation>
    </message>
    <message>
        <source>Empty: what it warns of</source>
        <translation>Kosong: apa yang diberi amaran</translation>
    </message>
    <message>
        <source>Empty: each item’s own</source>
        <translation>Kosong: milik setiap barang</translation>
    </message>
    <message>
        <source>&amp;Days before it expires</source>
        <translation>Hari se&amp;belum luput</translation>
    </message>
    <message>
        <source>&amp;Categories</source>
        <translation>&amp;Kategori</translation>
    </message>
    <message>
        <source>&amp;Told</source>
        <translation>&amp;Diberitahu</translation>
    </message>
    <message>
        <source>&amp;E-mail to</source>
        <translation>&amp;E-mel kepada</translation>
    </message>
    <message>
        <source>Several are parted by commas</source>
        <translation>Beberapa alamat dipisahkan dengan koma</translation>
    </message>
    <message>
        <source>Web&amp;hook</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>Another program that is told</source>
        <translation>Program lain yang diberitahu</translation>
    </message>
    <message>
        <source>No category: it warns of every item.</source>
        <translation>Tiada kategori: ia memberi amaran tentang setiap barang.</translation>
    </message>
    <message>
        <source>Add a cate&amp;gory</source>
        <translation>Tambah kateg&amp;ori</translation>
    </message>
    <message>
        <source>Remove this category</source>
        <translation>Buang kategori ini</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>No location: it warns everywhere.</source>
        <translation>Tiada lokasi: ia memberi amaran di mana-mana.</translation>
    </message>
    <message>
        <source>Add a locati&amp;on</source>
        <translation>Tambah lokas&amp;i</translation>
    </message>
    <message>
        <source>Remove this location</source>
        <translation>Buang lokasi ini</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokasi</translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n kategori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n location(s)</source>
        <translation>
            <numerusform>%n lokasi</numerusform>
        </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Di mana-mana</translation>
    </message>
    <message>
        <source>%1 (not in use)</source>
        <translation>%1 (tidak digunakan)</translation>
    </message>
    <message>
        <source>New alert rule</source>
        <translation>Peraturan amaran baharu</translation>
    </message>
    <message>
        <source>Type how many days before a lot expires it is warned of.</source>
        <translation>Taip berapa hari sebelum lot luput amaran diberikan.</translation>
    </message>
    <message numerus="yes">
        <source>Type at most %n day(s).</source>
        <translation>
            <numerusform>Taip paling banyak %n hari.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a category of the list, or remove the line.</source>
        <translation>Pilih kategori daripada senarai, atau buang baris itu.</translation>
    </message>
    <message>
        <source>Choose a location of the list, or remove the line.</source>
        <translation>Pilih lokasi daripada senarai, atau buang baris itu.</translation>
    </message>
    <message>
        <source>Lim&amp;it</source>
        <translation>&amp;Had</translation>
    </message>
    <message>
        <source>Loc&amp;ations</source>
        <translation>&amp;Lokasi</translation>
    </message>
</context>
<context>
    <name>stowage::AlertWatcher</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>dan %Ln lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stock alert(s)</source>
        <translation>
            <numerusform>%Ln amaran stok</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::AlertsPage</name>
    <message>
        <source>Alerts</source>
        <translation>Amaran</translation>
    </message>
    <message>
        <source>Nothing needs you now</source>
        <translation>Tiada apa-apa yang memerlukan anda sekarang</translation>
    </message>
    <message>
        <source>What runs low, out, over or below zero, or will soon expire, stands here until it is mended.</source>
        <translation>Apa yang hampir habis, sudah habis, berlebihan atau di bawah sifar, atau akan luput, ada di sini sehingga dibetulkan.</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) marked as seen.</source>
        <translation>
            <numerusform>%n amaran ditandakan sebagai dilihat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) no longer silent.</source>
        <translation>
            <numerusform>%n amaran tidak lagi senyap.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) made silent.</source>
        <translation>
            <numerusform>%n amaran disenyapkan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::ApprovalsPage</name>
    <message>
        <source>Approvals</source>
        <translation>Kelulusan</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Tiada yang menunggu anda</translation>
    </message>
    <message>
        <source>Adjustments above somebody’s limit come here, to be approved or rejected by somebody else.</source>
        <translation>Pelarasan yang melebihi had seseorang datang ke sini, untuk diluluskan atau ditolak oleh orang lain.</translation>
    </message>
    <message>
        <source>&amp;Note, needed to reject</source>
        <translation>&amp;Catatan, perlu untuk menolak</translation>
    </message>
    <message numerus="yes">
        <source>%n of these wait(s) for you.</source>
        <translation>
            <numerusform>%n daripada ini menunggu anda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n adjustment(s) selected.</source>
        <translation>
            <numerusform>%n pelarasan dipilih.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a document number, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Whoever approves %1 signs with their own PIN. You stay at work afterwards.</source>
        <extracomment>%1 is one document number, or several</extracomment>
        <translation>Sesiapa yang meluluskan %1 menandatangani dengan PIN sendiri. Selepas itu anda masih bertugas.</translation>
    </message>
    <message numerus="yes">
        <source>%n adjustment(s) rejected: %1. Stock did not change.</source>
        <translation>
            <numerusform>%n pelarasan ditolak: %1. Stok tidak berubah.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was taken back by %2.</source>
        <translation>%1 diambil balik oleh %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n adjustment(s) approved and posted: %1.</source>
        <translation>
            <numerusform>%n pelarasan diluluskan dan dipos: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::BarcodesTab</name>
    <message>
        <source>Barcode</source>
        <translation>Kod bar</translation>
    </message>
    <message>
        <source>Units in one scan</source>
        <translation>Unit bagi satu imbasan</translation>
    </message>
    <message>
        <source>&amp;Add a barcode</source>
        <translation>&amp;Tambah kod bar</translation>
    </message>
    <message>
        <source>Remove the barcode %1</source>
        <translation>Buang kod bar %1</translation>
    </message>
    <message>
        <source>It has no barcode. Scan one into a line, or print a label with its code.</source>
        <translation>Ia tiada kod bar. Imbas satu ke dalam baris, atau cetak label dengan kodnya.</translation>
    </message>
</context>
<context>
    <name>stowage::CatalogPageFrame</name>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 telah disimpan.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 telah dibuang.</translation>
    </message>
    <message>
        <source>What you changed in %1 was not saved.</source>
        <translation>Perubahan anda pada %1 tidak disimpan.</translation>
    </message>
    <message>
        <source>%1 is moved.</source>
        <translation>%1 telah dipindahkan.</translation>
    </message>
</context>
<context>
    <name>stowage::CategoriesPage</name>
    <message>
        <source>Categories</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Drag a category into another, or choose where it lies.</source>
        <translation>Seret kategori ke dalam kategori lain, atau pilih tempatnya.</translation>
    </message>
    <message>
        <source>No categories yet</source>
        <translation>Belum ada kategori</translation>
    </message>
    <message>
        <source>Categories group items for lists, counts and reports. Items can do without.</source>
        <translation>Kategori mengumpulkan barang untuk senarai, kiraan dan laporan. Barang boleh wujud tanpanya.</translation>
    </message>
    <message>
        <source>Lies in nothing</source>
        <translation>Tidak berada di dalam apa-apa</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kod</translation>
    </message>
    <message>
        <source>Lies &amp;in</source>
        <translation>B&amp;erada di dalam</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Kategori baharu</translation>
    </message>
    <message>
        <source>Type what people call this group of items.</source>
        <translation>Taip nama yang biasa dipanggil orang bagi kumpulan barang ini.</translation>
    </message>
    <message>
        <source>Type a code that no other category has. Files name the category by it.</source>
        <translation>Taip kod yang tiada pada kategori lain. Fail menamakan kategori dengannya.</translation>
    </message>
    <message>
        <source>No category is called this. Choose one from the list, or leave it empty.</source>
        <translation>Tiada kategori dengan nama ini. Pilih satu daripada senarai, atau biarkan kosong.</translation>
    </message>
</context>
<context>
    <name>stowage::CategoryPicker</name>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
</context>
<context>
    <name>stowage::ChartBars</name>
    <message>
        <source>As ta&amp;ble</source>
        <translation>Sebagai &amp;jadual</translation>
    </message>
    <message>
        <source>Show the figures of the chart as a table</source>
        <translation>Tunjukkan angka carta sebagai jadual</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Carta: %1</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>what a bar of a chart says: &quot;12 May 2024: In 120&quot;</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>stowage::CheckStep</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n barang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n category(s)</source>
        <translation>
            <numerusform>%n kategori</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n location(s)</source>
        <translation>
            <numerusform>%n lokasi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s)</source>
        <translation>
            <numerusform>%n pembekal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n own field(s)</source>
        <translation>
            <numerusform>%n medan tersendiri</numerusform>
        </translation>
    </message>
    <message>
        <source>Import nothing while a row is rejected</source>
        <translation>Jangan import apa-apa selagi ada baris yang ditolak</translation>
    </message>
    <message>
        <source>Leave rejected rows out, import the rest</source>
        <translation>Tinggalkan baris yang ditolak, import yang lain</translation>
    </message>
    <message>
        <source>Pass over rows that were imported before</source>
        <translation>Langkau baris yang pernah diimport</translation>
    </message>
    <message>
        <source>Refuse a file that was imported before</source>
        <translation>Tolak fail yang pernah diimport</translation>
    </message>
    <message>
        <source>&amp;Rejected rows</source>
        <translation>Baris yang dito&amp;lak</translation>
    </message>
    <message>
        <source>Re&amp;peats</source>
        <translation>Ula&amp;ngan</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Kemajuan import</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Baris dalam fail</translation>
    </message>
    <message>
        <source>&amp;Make suppliers that are missing</source>
        <translation>&amp;Cipta pembekal yang tiada</translation>
    </message>
    <message>
        <source>&amp;Make items and locations that are missing</source>
        <translation>&amp;Cipta barang dan lokasi yang tiada</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n baris</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying it out without storing anything: %1, %2</source>
        <extracomment>%1 is what is being done, %2 a number of rows</extracomment>
        <translation>Mencuba tanpa menyimpan apa-apa: %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>Dihentikan. Semuanya kekal seperti tadi.</translation>
    </message>
    <message>
        <source>Everything in this file is known already: there is nothing to import.</source>
        <translation>Semua dalam fail ini sudah diketahui: tiada apa-apa untuk diimport.</translation>
    </message>
    <message>
        <source>%1 new, %2 updated, %3 unchanged, %4 rejected. Nothing is stored yet.</source>
        <translation>%1 baharu, %2 dikemas kini, %3 tidak berubah, %4 ditolak. Belum ada yang disimpan.</translation>
    </message>
    <message>
        <source>%1 is done: %2 new, %3 updated, %4 unchanged, %5 rejected.</source>
        <extracomment>%1 is the number of an import, %2 to %5 are numbers of rows</extracomment>
        <translation>%1 selesai: %2 baharu, %3 dikemas kini, %4 tidak berubah, %5 ditolak.</translation>
    </message>
    <message>
        <source>%1 movements in %2 documents.</source>
        <translation>%1 pergerakan dalam %2 dokumen.</translation>
    </message>
    <message>
        <source>Made by the way: %1.</source>
        <extracomment>%1 is a list such as &quot;3 categories, 1 unit&quot;</extracomment>
        <translation>Turut dicipta: %1.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Semua %1</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Baharu %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Dikemas kini %1</translation>
    </message>
    <message>
        <source>Unchanged %1</source>
        <translation>Tidak berubah %1</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <translation>Ditolak %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>Amaran %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) are counted and not listed.</source>
        <translation>
            <numerusform>%n baris lagi dikira tetapi tidak disenaraikan.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Make suppliers and locations that are missing</source>
        <translation>&amp;Cipta pembekal dan lokasi yang tiada</translation>
    </message>
</context>
<context>
    <name>stowage::ChoicePicker</name>
    <message>
        <source>Show all</source>
        <translation>Tunjukkan semua</translation>
    </message>
    <message>
        <source>Show all (Down)</source>
        <translation>Tunjukkan semua (Bawah)</translation>
    </message>
    <message>
        <source>Nothing on the list has “%1”.</source>
        <translation>Tiada apa-apa dalam senarai mengandungi “%1”.</translation>
    </message>
</context>
<context>
    <name>stowage::ColumnChooser</name>
    <message>
        <source>Move up</source>
        <translation>Pindah ke atas</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Pindah ke bawah</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Lebih lebar</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Lebih sempit</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Susun menaik</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Susun menurun</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Lajur</translation>
    </message>
    <message>
        <source>Columns of the list</source>
        <translation>Lajur senarai</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Tetap semula lajur</translation>
    </message>
</context>
<context>
    <name>stowage::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palet arahan</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Apakah yang anda mahu lakukan?</translation>
    </message>
    <message>
        <source>↑ ↓ to choose, Enter to run, Esc to close</source>
        <translation>↑ ↓ untuk memilih, Enter untuk menjalankan, Esc untuk menutup</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Tiada yang sepadan</translation>
    </message>
</context>
<context>
    <name>stowage::CustomFieldsPage</name>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarikh</translation>
    </message>
    <message>
        <source>Choice from a list</source>
        <translation>Pilihan daripada senarai</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ya atau tidak</translation>
    </message>
    <message>
        <source>Item fields</source>
        <translation>Medan barang</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>Nama dalam fail</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>What your company keeps about its items besides what every company keeps.</source>
        <translation>Apa yang disimpan syarikat anda tentang barangnya, selain yang disimpan setiap syarikat.</translation>
    </message>
    <message>
        <source>No fields of your own yet</source>
        <translation>Belum ada medan anda sendiri</translation>
    </message>
    <message>
        <source>Add one for each thing you want to record: a colour, a shelf life, a supplier&apos;s remark.</source>
        <translation>Tambah satu bagi setiap perkara yang mahu dicatat: warna, jangka hayat, catatan pembekal.</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>What people read</source>
        <translation>Yang dibaca orang</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Jenis</translation>
    </message>
    <message>
        <source>Name in &amp;files</source>
        <translation>Nama dalam &amp;fail</translation>
    </message>
    <message>
        <source>Import files call the column custom.NAME</source>
        <translation>Fail import menamakan lajur ini custom.NAMA</translation>
    </message>
    <message>
        <source>&amp;Choices, one a line</source>
        <translation>&amp;Pilihan, satu setiap baris</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Medan baharu</translation>
    </message>
    <message>
        <source>Type what people should read above the field.</source>
        <translation>Taip apa yang patut dibaca orang di atas medan ini.</translation>
    </message>
    <message>
        <source>Type a short name, such as colour. Files and programs use it.</source>
        <translation>Taip nama pendek, seperti warna. Fail dan program menggunakannya.</translation>
    </message>
    <message>
        <source>Type at least one choice.</source>
        <translation>Taip sekurang-kurangnya satu pilihan.</translation>
    </message>
</context>
<context>
    <name>stowage::CustomTab</name>
    <message>
        <source>The company has no fields of its own yet. Add some under Item fields, such as a warranty or an origin, and they stand here for every item.</source>
        <translation>Syarikat ini belum ada medan tersendiri. Tambahkannya di Medan barang, seperti jaminan atau negara asal, dan ia akan muncul di sini bagi setiap barang.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
</context>
<context>
    <name>stowage::DayEdit</name>
    <message>
        <source>Open the calendar</source>
        <translation>Buka kalendar</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>Buka kalendar (Alt+Bawah)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendar</translation>
    </message>
    <message>
        <source>This is not a date. Write it like %1, or as +1, -1 or the day alone.</source>
        <extracomment>%1 is a date in the form that is asked for</extracomment>
        <translation>Ini bukan tarikh. Tulis seperti %1, atau sebagai +1, -1 atau hari sahaja.</translation>
    </message>
</context>
<context>
    <name>stowage::Desktop</name>
    <message>
        <source>Making the demo company…</source>
        <translation>Membuat syarikat demo…</translation>
    </message>
    <message>
        <source>%1 – Stowage</source>
        <translation>%1 – Stowage</translation>
    </message>
</context>
<context>
    <name>stowage::DocumentPanel</name>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Lines of the document</source>
        <translation>Baris dokumen</translation>
    </message>
    <message>
        <source>No lines</source>
        <translation>Tiada baris</translation>
    </message>
    <message>
        <source>Close the document (Esc)</source>
        <translation>Tutup dokumen (Esc)</translation>
    </message>
    <message>
        <source>Close the document</source>
        <translation>Tutup dokumen</translation>
    </message>
    <message>
        <source>Why it is reversed</source>
        <translation>Sebab ia dibalikkan</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Berkuat kuasa</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Dipos</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ke</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Rujukan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Reverses</source>
        <translation>Membalikkan</translation>
    </message>
    <message>
        <source>Reversed by</source>
        <translation>Dibalikkan oleh</translation>
    </message>
    <message>
        <source>Reverse %1?</source>
        <translation>Balikkan %1?</translation>
    </message>
    <message numerus="yes">
        <source>A new document takes back its %Ln line(s) at their original cost. Both stay in the books.</source>
        <translation>
            <numerusform>Satu dokumen baharu menarik balik %Ln barisnya pada kos asal. Kedua-duanya kekal dalam buku.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Balikkan</translation>
    </message>
    <message>
        <source>%1 is reversed by %2.</source>
        <translation>%1 dibalikkan oleh %2.</translation>
    </message>
    <message numerus="yes">
        <source>Settlement of negative stock: %1 over %Ln line(s).</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>
            <numerusform>Penyelesaian stok negatif: %1 bagi %Ln baris.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Penyelesaian</translation>
    </message>
</context>
<context>
    <name>stowage::DraftBanner</name>
    <message>
        <source>&amp;Go on</source>
        <translation>T&amp;eruskan</translation>
    </message>
    <message>
        <source>Discard dra&amp;ft</source>
        <translation>Buang dra&amp;f</translation>
    </message>
</context>
<context>
    <name>stowage::DraftStrip</name>
    <message numerus="yes">
        <source>A receipt with %n line(s) waits to be posted.</source>
        <translation>
            <numerusform>Penerimaan dengan %n baris menunggu untuk dipos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An issue with %n line(s) waits to be posted.</source>
        <translation>
            <numerusform>Pengeluaran dengan %n baris menunggu untuk dipos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last changed %1.</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>Kali terakhir diubah %1.</translation>
    </message>
    <message>
        <source>&amp;Go on receiving</source>
        <translation>Terus &amp;menerima</translation>
    </message>
    <message>
        <source>Go on i&amp;ssuing</source>
        <translation>Terus mengel&amp;uarkan</translation>
    </message>
    <message numerus="yes">
        <source>An adjustment with %n line(s) waits to be posted.</source>
        <translation>
            <numerusform>Satu pelarasan dengan %n baris menunggu untuk dipos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on ad&amp;justing</source>
        <translation>Teruskan me&amp;laras</translation>
    </message>
</context>
<context>
    <name>stowage::EntryDelegate</name>
    <message>
        <source>Type more than 0.</source>
        <translation>Taip lebih daripada 0.</translation>
    </message>
    <message>
        <source>Type more than 0, or less with a minus sign.</source>
        <translation>Taip lebih daripada 0, atau kurang dengan tanda tolak.</translation>
    </message>
    <message>
        <source>As the document</source>
        <translation>Seperti dokumen</translation>
    </message>
</context>
<context>
    <name>stowage::EntryHead</name>
    <message>
        <source>Retu&amp;rn from a customer</source>
        <translation>Pulanga&amp;n daripada pelanggan</translation>
    </message>
    <message>
        <source>Retu&amp;rn to a supplier</source>
        <translation>Pulanga&amp;n kepada pembekal</translation>
    </message>
    <message>
        <source>&amp;To location</source>
        <translation>Ke &amp;lokasi</translation>
    </message>
    <message>
        <source>Fro&amp;m location</source>
        <translation>Da&amp;ri lokasi</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>Bil&amp;a</translation>
    </message>
    <message>
        <source>Supplier&apos;s num&amp;ber</source>
        <translation>No&amp;mbor pembekal</translation>
    </message>
    <message>
        <source>Customer&apos;s num&amp;ber</source>
        <translation>No&amp;mbor pelanggan</translation>
    </message>
    <message>
        <source>&amp;Kind of number</source>
        <translation>&amp;Jenis nombor</translation>
    </message>
    <message>
        <source>Note on the d&amp;ocument</source>
        <translation>Catatan pada d&amp;okumen</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Pesanan belian</translation>
    </message>
    <message>
        <source>Sales order</source>
        <translation>Pesanan jualan</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Nota hantaran</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Invois</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Pulangan</translation>
    </message>
    <message>
        <source>No location is called this. Choose one from the list.</source>
        <translation>Tiada lokasi dengan nama ini. Pilih satu daripada senarai.</translation>
    </message>
    <message>
        <source>Choose the location. It is kept for the next document.</source>
        <translation>Pilih lokasi. Ia dikekalkan untuk dokumen seterusnya.</translation>
    </message>
    <message>
        <source>This is no day. Type it as 2024-01-15, t for today, y for yesterday or -3 for three days ago.</source>
        <translation>Ini bukan hari. Taip sebagai 2024-01-15, h untuk hari ini, s untuk semalam atau -3 untuk tiga hari lalu.</translation>
    </message>
    <message>
        <source>Choose why</source>
        <translation>Pilih sebabnya</translation>
    </message>
    <message>
        <source>Loca&amp;tion</source>
        <translation>&amp;Lokasi</translation>
    </message>
    <message>
        <source>Reaso&amp;n</source>
        <translation>S&amp;ebab</translation>
    </message>
    <message>
        <source>Num&amp;ber of your paper</source>
        <translation>No&amp;mbor kertas anda</translation>
    </message>
    <message>
        <source>Choose why the stock changes. A line may have a reason of its own.</source>
        <translation>Pilih sebab stok berubah. Suatu baris boleh mempunyai sebabnya sendiri.</translation>
    </message>
</context>
<context>
    <name>stowage::EntryModel</name>
    <message>
        <source>%1 → %2</source>
        <comment>on hand before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>heading of the column with the numbers of lines</extracomment>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Kuantiti</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Kos seunit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Sedia ada</translation>
    </message>
    <message>
        <source>Lot or serial</source>
        <translation>Lot atau nombor siri</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Luput</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Change line %1</source>
        <translation>Ubah baris %1</translation>
    </message>
    <message>
        <source>Scan %1</source>
        <translation>Imbas %1</translation>
    </message>
    <message>
        <source>Add line %1</source>
        <translation>Tambah baris %1</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n line(s)</source>
        <translation>
            <numerusform>Buang %n baris</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 more than on hand. This location may go below zero.</source>
        <translation>%1 %2 melebihi yang sedia ada. Stok di lokasi ini boleh ke bawah sifar.</translation>
    </message>
    <message>
        <source>%1 %2 more than on hand.</source>
        <translation>%1 %2 melebihi yang sedia ada.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>Why this lot</source>
        <translation>Sebab lot ini</translation>
    </message>
</context>
<context>
    <name>stowage::EntryPage</name>
    <message>
        <source>Receive goods</source>
        <translation>Terima barang</translation>
    </message>
    <message>
        <source>Issue goods</source>
        <translation>Keluarkan barang</translation>
    </message>
    <message>
        <source>Finish the line you are typing, then scan %1 again.</source>
        <translation>Selesaikan baris yang sedang ditaip, kemudian imbas %1 semula.</translation>
    </message>
    <message numerus="yes">
        <source>A document holds at most %n line(s). Post this one first.</source>
        <translation>
            <numerusform>Satu dokumen memuatkan paling banyak %n baris. Poskan yang ini dahulu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed.</source>
        <translation>
            <numerusform>%n baris dibuang.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ended while this was being posted (%1). Post it again: what was booked already is not booked twice.</source>
        <translation>Program tamat semasa ini sedang dipos (%1). Poskan semula: yang sudah dicatat tidak akan dicatat dua kali.</translation>
    </message>
    <message>
        <source>You were typing this on %1. It has not been posted.</source>
        <translation>Anda sedang menaip ini pada %1. Ia belum dipos.</translation>
    </message>
    <message>
        <source>The draft cannot be kept on disk (%1). Post soon, or make room.</source>
        <translation>Draf tidak dapat disimpan pada cakera (%1). Poskan segera, atau kosongkan ruang.</translation>
    </message>
    <message>
        <source>The draft was discarded.</source>
        <translation>Draf telah dibuang.</translation>
    </message>
    <message>
        <source>Add at least one line: choose an item, or scan it.</source>
        <translation>Tambah sekurang-kurangnya satu baris: pilih barang, atau imbas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 posted: %n line(s) received.</source>
        <translation>
            <numerusform>%1 dipos: %n baris diterima.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 posted: %n line(s) issued.</source>
        <translation>
            <numerusform>%1 dipos: %n baris dikeluarkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was posted before you made these changes, and is in the ledger as it was then. Take out what it already holds, then post the rest as a document of its own.</source>
        <translation>%1 telah dipos sebelum anda membuat perubahan ini, dan berada dalam lejar seperti ketika itu. Buang apa yang sudah terkandung di dalamnya, kemudian poskan bakinya sebagai dokumen tersendiri.</translation>
    </message>
    <message>
        <source>%1 was taken back by %2.</source>
        <translation>%1 ditarik balik oleh %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n baris</numerusform>
        </translation>
    </message>
    <message>
        <source>Quantity: %1</source>
        <translation>Kuantiti: %1</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>terlalu besar</translation>
    </message>
    <message>
        <source>Value, estimated: %1</source>
        <translation>Nilai, anggaran: %1</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>Nilai: %1</translation>
    </message>
    <message>
        <source>Lines without a unit cost count at what the stock there costs on average.</source>
        <translation>Baris tanpa kos seunit dikira pada kos purata stok di sana.</translation>
    </message>
    <message>
        <source>Adjust stock</source>
        <translation>Laras stok</translation>
    </message>
    <message>
        <source>%1 waits for approval. Stock changes when somebody approves it.</source>
        <extracomment>%1 is a document number</extracomment>
        <translation>%1 menunggu kelulusan. Stok berubah apabila seseorang meluluskannya.</translation>
    </message>
    <message>
        <source>What you were typing was put aside.</source>
        <translation>Apa yang anda taip diketepikan.</translation>
    </message>
    <message>
        <source>Submit for a&amp;pproval</source>
        <translation>&amp;Hantar untuk kelulusan</translation>
    </message>
    <message>
        <source>This is above your limit of %1, so it waits until somebody else approves it. Until then stock does not change.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Ini melebihi had anda, iaitu %1, maka ia menunggu sehingga orang lain meluluskannya. Sehingga itu stok tidak berubah.</translation>
    </message>
    <message numerus="yes">
        <source>%1 posted: %n line(s) adjusted.</source>
        <translation>
            <numerusform>%1 dipos: %n baris dilaras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes the value by %1</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Mengubah nilai sebanyak %1</translation>
    </message>
</context>
<context>
    <name>stowage::EntryRow</name>
    <message>
        <source>&amp;Item</source>
        <translation>&amp;Barang</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Kuantiti</translation>
    </message>
    <message>
        <source>&amp;Unit cost</source>
        <translation>Kos &amp;seunit</translation>
    </message>
    <message>
        <source>&amp;Lot or serial</source>
        <translation>Lot atau nombor s&amp;iri</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>L&amp;uput</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>&amp;Catatan</translation>
    </message>
    <message>
        <source>No item matches “%1”.</source>
        <translation>Tiada barang sepadan dengan “%1”.</translation>
    </message>
    <message>
        <source>Choose a location to see what is on hand.</source>
        <translation>Pilih lokasi untuk melihat stok sedia ada.</translation>
    </message>
    <message>
        <source>On hand here: %1</source>
        <translation>Sedia ada di sini: %1</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>kemudian %1</translation>
    </message>
    <message>
        <source>No lot is on hand here.</source>
        <translation>Tiada lot sedia ada di sini.</translation>
    </message>
    <message numerus="yes">
        <source>%n lot(s) here, first to expire first</source>
        <translation>
            <numerusform>%n lot di sini, yang luput dahulu didahulukan</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an item from the list, or scan it.</source>
        <translation>Pilih barang daripada senarai, atau imbas.</translation>
    </message>
    <message>
        <source>Type more than 0.</source>
        <translation>Taip lebih daripada 0.</translation>
    </message>
    <message>
        <source>This item is kept by lots. Type the lot.</source>
        <translation>Barang ini disimpan mengikut lot. Taip lotnya.</translation>
    </message>
    <message>
        <source>This item has serial numbers. Type the number.</source>
        <translation>Barang ini mempunyai nombor siri. Taip nombornya.</translation>
    </message>
    <message>
        <source>This is no day. Type it as 2024-01-15.</source>
        <translation>Ini bukan hari. Taip sebagai 2024-01-15.</translation>
    </message>
    <message>
        <source>Own &amp;reason</source>
        <translation>Sebab sendi&amp;ri</translation>
    </message>
    <message>
        <source>As the document</source>
        <translation>Seperti dokumen</translation>
    </message>
    <message>
        <source>Type more than 0, or less with a minus sign.</source>
        <translation>Taip lebih daripada 0, atau kurang dengan tanda tolak.</translation>
    </message>
    <message>
        <source>Wh&amp;y this lot</source>
        <translation>Sebab lo&amp;t ini</translation>
    </message>
    <message>
        <source>On hand here: %1, available: %2</source>
        <translation>Sedia ada di sini: %1, tersedia: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a lot, a bin, how many</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 di %2: %3</translation>
    </message>
    <message>
        <source>No lot can be issued here.</source>
        <translation>Tiada lot boleh dikeluarkan di sini.</translation>
    </message>
    <message>
        <source>First to go: %1</source>
        <translation>Keluar dahulu: %1</translation>
    </message>
    <message>
        <source>%1 missing (%2 expired, %3 reserved)</source>
        <translation>%1 tidak cukup (%2 luput, %3 ditempah)</translation>
    </message>
    <message>
        <source>%1 should go first. Say why it is %2.</source>
        <translation>%1 patut keluar dahulu. Nyatakan sebabnya %2.</translation>
    </message>
</context>
<context>
    <name>stowage::EntryTable</name>
    <message>
        <source>Lines</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>No lines yet. Type an item above and press Enter from field to field, or scan.</source>
        <translation>Belum ada baris. Taip barang di atas dan tekan Enter dari medan ke medan, atau imbas.</translation>
    </message>
</context>
<context>
    <name>stowage::ExpiryFilterBar</name>
    <message>
        <source>Lot or item</source>
        <translation>Lot atau barang</translation>
    </message>
    <message>
        <source>Expires within</source>
        <translation>Luput dalam</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Sudah luput</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Mana-mana hari</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Apa yang disenaraikan</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokasi</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <extracomment>after a number that can be changed</extracomment>
        <translation>
            <numerusform> hari</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::ExpiryPage</name>
    <message>
        <source>Expiry</source>
        <translation>Luput</translation>
    </message>
    <message>
        <source>Nothing expires soon</source>
        <translation>Tiada yang luput tidak lama lagi</translation>
    </message>
    <message>
        <source>Lots with stock stand here before they expire, the first to do so first. Type the day when you receive them.</source>
        <translation>Lot yang ada stok disenaraikan di sini sebelum luput, yang dahulu luput didahulukan. Taipkan harinya semasa anda menerimanya.</translation>
    </message>
    <message>
        <source>Export what expires</source>
        <translation>Eksport apa yang luput</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Jadual (*.csv *.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation>
            <numerusform>%n baris ada dalam %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::ExportJob</name>
    <message>
        <source>Writing %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Menulis %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to %1.</source>
        <translation>
            <numerusform>%Ln baris ditulis ke %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; nothing was written to %1.</source>
        <translation>Dihentikan; tiada apa-apa ditulis ke %1.</translation>
    </message>
</context>
<context>
    <name>stowage::FactGrid</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is what the other document is to this one, %2 its number</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>stowage::Figure</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a figure as it is read out: what it is, the number</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stowage::FilterBar</name>
    <message>
        <source>More filters</source>
        <translation>Lagi tapisan</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Kosongkan tapisan</translation>
    </message>
    <message>
        <source>Show everything again (Ctrl+Shift+X)</source>
        <translation>Tunjukkan semuanya semula (Ctrl+Shift+X)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <extracomment>%1 is a filter: &quot;Supplier: Acme&quot;</extracomment>
        <translation>Buang tapisan %1</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Buang tapisan ini</translation>
    </message>
    <message numerus="yes">
        <source>More filters (%Ln)</source>
        <translation>
            <numerusform>Lagi tapisan (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::FirstSteps</name>
    <message>
        <source>How do you want to begin?</source>
        <translation>Bagaimanakah anda mahu bermula?</translation>
    </message>
    <message>
        <source>&amp;Add items</source>
        <translation>&amp;Tambah barang</translation>
    </message>
    <message>
        <source>Describe what you keep: code, name, unit and the lowest stock you want to have. Good for a few.</source>
        <translation>Terangkan apa yang anda simpan: kod, nama, unit dan stok paling rendah yang anda mahu. Sesuai untuk bilangan yang sedikit.</translation>
    </message>
    <message>
        <source>&amp;Import a spreadsheet</source>
        <translation>&amp;Import hamparan</translation>
    </message>
    <message>
        <source>Bring items, locations, suppliers and past movements from CSV or Excel. You see what will happen before anything is stored.</source>
        <translation>Bawa masuk barang, lokasi, pembekal dan pergerakan lalu daripada CSV atau Excel. Anda melihat apa yang akan berlaku sebelum apa-apa disimpan.</translation>
    </message>
    <message>
        <source>&amp;Receive goods</source>
        <translation>Terima &amp;barang</translation>
    </message>
    <message>
        <source>Book what just arrived, by keyboard or scanner. The ledger begins with this receipt.</source>
        <translation>Catat barang yang baru tiba, dengan papan kekunci atau pengimbas. Lejar bermula dengan penerimaan ini.</translation>
    </message>
</context>
<context>
    <name>stowage::GeneralTab</name>
    <message>
        <source>&amp;Active: offered when goods are received and issued</source>
        <translation>&amp;Aktif: ditawarkan semasa barang diterima dan dikeluarkan</translation>
    </message>
    <message>
        <source>Measures of one unit</source>
        <translation>Ukuran satu unit</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kod</translation>
    </message>
    <message>
        <source>Used nowhere else; letter case counts.</source>
        <translation>Tidak digunakan di tempat lain; huruf besar dan kecil dibezakan.</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Jenis</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>K&amp;eterangan</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>Kate&amp;gori</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>What quantities of it are counted in.</source>
        <translation>Unit bagi kuantitinya.</translation>
    </message>
    <message>
        <source>&amp;Weight (kg)</source>
        <translation>Be&amp;rat (kg)</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Panjang</translation>
    </message>
    <message>
        <source>W&amp;idth</source>
        <translation>&amp;Lebar</translation>
    </message>
    <message>
        <source>&amp;Height</source>
        <translation>&amp;Tinggi</translation>
    </message>
    <message>
        <source>&amp;Measured in</source>
        <translation>&amp;Diukur dalam</translation>
    </message>
    <message>
        <source>Such as cm.</source>
        <translation>Seperti cm.</translation>
    </message>
</context>
<context>
    <name>stowage::GlobalSearch</name>
    <message>
        <source>Search items, barcodes, documents</source>
        <translation>Cari barang, kod bar, dokumen</translation>
    </message>
    <message>
        <source>Search the company</source>
        <translation>Cari dalam syarikat</translation>
    </message>
    <message>
        <source>Search items and documents (Ctrl+Shift+F)</source>
        <translation>Cari barang dan dokumen (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Nothing matches “%1”. Items are found by code, name, barcode and description; documents by their whole number.</source>
        <translation>Tiada apa-apa sepadan dengan “%1”. Barang dicari melalui kod, nama, kod bar dan keterangan; dokumen melalui nombor penuhnya.</translation>
    </message>
</context>
<context>
    <name>stowage::HeaderBar</name>
    <message>
        <source>Ready to scan</source>
        <translation>Sedia mengimbas</translation>
    </message>
    <message>
        <source>Scan at any time, wherever the cursor is. Click for more.</source>
        <translation>Imbas pada bila-bila masa, di mana jua kursor berada. Klik untuk keterangan lanjut.</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>This is the demo company. Nothing here touches your own data.</source>
        <translation>Ini syarikat demo. Tiada apa-apa di sini menyentuh data anda sendiri.</translation>
    </message>
    <message>
        <source>Demo company</source>
        <translation>Syarikat demo</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a scanned code, %2 a time of day</extracomment>
        <translation>%1 pada %2</translation>
    </message>
    <message>
        <source>Last scan: %1 at %2</source>
        <translation>Imbasan terakhir: %1 pada %2</translation>
    </message>
    <message>
        <source>Last scan, not known: %1 at %2</source>
        <translation>Imbasan terakhir, tidak dikenali: %1 pada %2</translation>
    </message>
</context>
<context>
    <name>stowage::HelpPanel</name>
    <message>
        <source>Handbook</source>
        <translation>Buku panduan</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Kandungan</translation>
    </message>
    <message>
        <source>Close the handbook</source>
        <translation>Tutup buku panduan</translation>
    </message>
    <message>
        <source>Close the handbook (Esc)</source>
        <translation>Tutup buku panduan (Esc)</translation>
    </message>
</context>
<context>
    <name>stowage::HomePage</name>
    <message>
        <source>Period</source>
        <translation>Tempoh</translation>
    </message>
    <message>
        <source>7 &amp;days</source>
        <translation>7 &amp;hari</translation>
    </message>
    <message>
        <source>30 da&amp;ys</source>
        <translation>30 har&amp;i</translation>
    </message>
    <message>
        <source>90 day&amp;s</source>
        <translation>90 h&amp;ari</translation>
    </message>
    <message>
        <source>1 yea&amp;r</source>
        <translation>1 tah&amp;un</translation>
    </message>
    <message>
        <source>Stock &amp;value</source>
        <translation>&amp;Nilai stok</translation>
    </message>
    <message>
        <source>&amp;Low stock</source>
        <translation>Stok &amp;rendah</translation>
    </message>
    <message>
        <source>&amp;Out of stock</source>
        <translation>&amp;Kehabisan stok</translation>
    </message>
    <message>
        <source>&amp;Negative</source>
        <translation>N&amp;egatif</translation>
    </message>
    <message>
        <source>In &amp;transit</source>
        <translation>Dalam &amp;perjalanan</translation>
    </message>
    <message>
        <source>&amp;Movements</source>
        <translation>Per&amp;gerakan</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Pergerakan</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Most issued</source>
        <translation>Paling banyak dikeluarkan</translation>
    </message>
    <message>
        <source>Nothing is in this company yet.</source>
        <translation>Belum ada apa-apa dalam syarikat ini.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hingga %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active item(s)</source>
        <translation>
            <numerusform>%Ln barang aktif</numerusform>
        </translation>
    </message>
    <message>
        <source>at or below the minimum, by location</source>
        <translation>pada atau di bawah minimum, ikut lokasi</translation>
    </message>
    <message>
        <source>items with nothing anywhere</source>
        <translation>barang yang tiada di mana-mana</translation>
    </message>
    <message>
        <source>below zero</source>
        <translation>di bawah sifar</translation>
    </message>
    <message>
        <source>between locations</source>
        <translation>antara lokasi</translation>
    </message>
    <message>
        <source>in %1, out %2</source>
        <extracomment>%1 and %2 are quantities</extracomment>
        <translation>masuk %1, keluar %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>Movements by day</source>
        <translation>Pergerakan mengikut hari</translation>
    </message>
    <message>
        <source>Movements by week</source>
        <translation>Pergerakan mengikut minggu</translation>
    </message>
    <message>
        <source>Movements by month</source>
        <translation>Pergerakan mengikut bulan</translation>
    </message>
    <message>
        <source>Nothing was ever sent from one location to another.</source>
        <translation>Belum pernah ada yang dihantar dari satu lokasi ke lokasi lain.</translation>
    </message>
    <message>
        <source>Waiting for a&amp;pproval</source>
        <translation>&amp;Menunggu kelulusan</translation>
    </message>
    <message>
        <source>adjustments that somebody asked for</source>
        <translation>pelarasan yang diminta seseorang</translation>
    </message>
    <message>
        <source>all of them seen</source>
        <translation>semuanya sudah dilihat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not seen yet</source>
        <translation>
            <numerusform>%Ln belum dilihat</numerusform>
        </translation>
    </message>
    <message>
        <source>Op&amp;en alerts</source>
        <translation>Amaran ter&amp;buka</translation>
    </message>
</context>
<context>
    <name>stowage::HomeRows</name>
    <message>
        <source>Add a &amp;place</source>
        <translation>Tambah &amp;tempat</translation>
    </message>
    <message>
        <source>Where it belongs. The first place at a site is its home there.</source>
        <translation>Tempat asalnya. Tempat pertama di sesebuah tapak ialah tempat asalnya di situ.</translation>
    </message>
    <message>
        <source>Place where it belongs</source>
        <translation>Tempat asalnya</translation>
    </message>
    <message>
        <source>Remove this place</source>
        <translation>Buang tempat ini</translation>
    </message>
</context>
<context>
    <name>stowage::ImagesTab</name>
    <message>
        <source>&amp;Make primary</source>
        <translation>&amp;Jadikan utama</translation>
    </message>
    <message>
        <source>R&amp;emove</source>
        <translation>B&amp;uang</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>&amp;Add from file…</source>
        <translation>&amp;Tambah daripada fail…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Tam&amp;pal</translation>
    </message>
    <message>
        <source>Pictures can also be dropped here, or pasted with Ctrl+V. The primary one stands in lists.</source>
        <translation>Gambar juga boleh dilepaskan di sini, atau ditampal dengan Ctrl+V. Gambar utama dipaparkan dalam senarai.</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Di tempat lain</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Utama</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Tambah gambar</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.svg)</source>
        <translation>Gambar (*.png *.jpg *.jpeg *.gif *.webp *.bmp *.svg)</translation>
    </message>
    <message>
        <source>%1 could not be read. Look whether it is still there.</source>
        <translation>%1 tidak dapat dibaca. Periksa sama ada ia masih ada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is larger than %Ln MB. Make the picture smaller.</source>
        <translation>
            <numerusform>%1 melebihi %Ln MB. Kecilkan gambar itu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>1 File</source>
        <translation>1 Fail</translation>
    </message>
    <message>
        <source>2 Columns</source>
        <translation>2 Lajur</translation>
    </message>
    <message>
        <source>3 Check</source>
        <translation>3 Semakan</translation>
    </message>
    <message>
        <source>4 Done</source>
        <translation>4 Selesai</translation>
    </message>
    <message>
        <source>Import &amp;another</source>
        <translation>Import yang l&amp;ain</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Undur</translation>
    </message>
    <message>
        <source>From a spreadsheet or another program.</source>
        <translation>Daripada hamparan atau program lain.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>&quot;Items from stock.csv&quot;</extracomment>
        <translation>%1 daripada %2</translation>
    </message>
    <message>
        <source>The clipboard holds no cells. Copy them in your spreadsheet first.</source>
        <translation>Papan klip tiada sel. Salin sel dalam hamparan anda dahulu.</translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <translation>%1 selesai.</translation>
    </message>
    <message>
        <source>rejected-%1</source>
        <translation>ditolak-%1</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Simpan baris yang ditolak</translation>
    </message>
    <message>
        <source>The rejected rows are in %1. Mend them there and import that file.</source>
        <translation>Baris yang ditolak berada dalam %1. Betulkannya di sana dan import fail itu.</translation>
    </message>
    <message>
        <source>Take back everything that %1 brought?</source>
        <translation>Tarik balik semua yang dibawa oleh %1?</translation>
    </message>
    <message>
        <source>Its documents are reversed, what it changed is put back, what it made is removed. Bringing it back takes another import.</source>
        <translation>Dokumennya dibalikkan, yang diubahnya dipulihkan, yang diciptanya dibuang. Untuk mendapatkannya semula, import sekali lagi.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tarik balik</translation>
    </message>
    <message>
        <source>%1 is taken back.</source>
        <translation>%1 telah ditarik balik.</translation>
    </message>
    <message>
        <source>Others use these by now, so they stay: %1.</source>
        <extracomment>%1 is a list of codes</extracomment>
        <translation>Yang berikut sudah digunakan, jadi ia kekal: %1.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Jadual (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>2 Check</source>
        <translation>2 Semakan</translation>
    </message>
    <message>
        <source>3 Done</source>
        <translation>3 Selesai</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Langkah %1 daripada %2: %3</translation>
    </message>
    <message>
        <source>Open a file to import</source>
        <translation>Buka fail untuk diimport</translation>
    </message>
    <message>
        <source>Tables and items (*.csv *.tsv *.txt *.xlsx *.json);;All files (*)</source>
        <translation>Jadual dan barang (*.csv *.tsv *.txt *.xlsx *.json);;Semua fail (*)</translation>
    </message>
    <message>
        <source>A JSON file holds items. Choose Items here, then open it again.</source>
        <translation>Fail JSON mengandungi barang. Pilih Barang di sini, kemudian buka fail itu semula.</translation>
    </message>
    <message>
        <source>Items (*.json)</source>
        <translation>Barang (*.json)</translation>
    </message>
</context>
<context>
    <name>stowage::ItemCardView</name>
    <message>
        <source>On hand</source>
        <translation>Sedia ada</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Boleh guna</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Ditempah</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>Dalam perjalanan</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Average cost</source>
        <translation>Kos purata</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Tempatnya</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Pergerakan</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Kembal&amp;i ke senarai</translation>
    </message>
    <message>
        <source>Never in stock</source>
        <translation>Belum pernah ada stok</translation>
    </message>
    <message>
        <source>Receive it, and its locations stand here.</source>
        <translation>Terima barang ini, dan lokasinya akan muncul di sini.</translation>
    </message>
    <message>
        <source>No movements yet</source>
        <translation>Belum ada pergerakan</translation>
    </message>
    <message>
        <source>What is received, issued, counted or moved stands here.</source>
        <translation>Apa yang diterima, dikeluarkan, dikira atau dipindahkan terdapat di sini.</translation>
    </message>
    <message>
        <source>Barcode %1</source>
        <translation>Kod bar %1</translation>
    </message>
    <message>
        <source>Minimum %1 %2</source>
        <translation>Minimum %1 %2</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Tidak aktif</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a quantity and its unit</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <extracomment>a mark before an amount that is an estimate; %1 is the amount</extracomment>
        <translation>≈ %1</translation>
    </message>
</context>
<context>
    <name>stowage::ItemEditor</name>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Kembal&amp;i ke senarai</translation>
    </message>
    <message>
        <source>Parts of the item</source>
        <translation>Bahagian barang</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Umum</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Harga</translation>
    </message>
    <message>
        <source>Stock and reorder</source>
        <translation>Stok dan pesanan semula</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Pembekal</translation>
    </message>
    <message>
        <source>Tax and accounts</source>
        <translation>Cukai dan akaun</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Kod bar</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varian</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Medan tersendiri</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>Data lain</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stok</translation>
    </message>
    <message>
        <source>New item</source>
        <extracomment>%1 is an item&apos;s code, %2 its name</extracomment>
        <translation>Barang baharu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Changes that are not saved</source>
        <translation>Perubahan yang belum disimpan</translation>
    </message>
    <message>
        <source>Last changed %1</source>
        <translation>Kali terakhir diubah %1</translation>
    </message>
    <message>
        <source>Something here needs attention</source>
        <translation>Ada yang perlu diperhatikan di sini</translation>
    </message>
    <message>
        <source>Not saved yet. %1</source>
        <translation>Belum disimpan. %1</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 disimpan.</translation>
    </message>
    <message>
        <source>%1 was changed by someone else while you edited it. Nothing was saved.</source>
        <translation>%1 diubah oleh orang lain semasa anda menyuntingnya. Tiada apa-apa disimpan.</translation>
    </message>
    <message>
        <source>&amp;Reload theirs</source>
        <translation>&amp;Muat semula yang mereka</translation>
    </message>
    <message>
        <source>&amp;Keep mine and save</source>
        <translation>Kekalkan &amp;yang saya dan simpan</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Buka %1</translation>
    </message>
    <message>
        <source>The new item</source>
        <translation>Barang baharu</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 ada perubahan yang belum disimpan.</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Terus menyunting</translation>
    </message>
    <message>
        <source>Discard chan&amp;ges</source>
        <translation>&amp;Buang perubahan</translation>
    </message>
    <message>
        <source>Save and &amp;go on</source>
        <translation>&amp;Simpan dan teruskan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln variant(s) created.</source>
        <translation>
            <numerusform>%Ln varian dicipta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::ItemFilterBar</name>
    <message>
        <source>from %1</source>
        <translation>dari %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hingga %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hingga %2</translation>
    </message>
    <message>
        <source>Code, name, barcode or description</source>
        <translation>Kod, nama, kod bar atau keterangan</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Rendah</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Habis</translation>
    </message>
    <message>
        <source>Active, and all there is at or below the minimum</source>
        <translation>Aktif, dan semua stoknya pada atau di bawah minimum</translation>
    </message>
    <message>
        <source>Active, and nothing in stock anywhere</source>
        <translation>Aktif, dan tiada stok di mana-mana</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Tidak aktif</translation>
    </message>
    <message>
        <source>Stock tracked</source>
        <translation>Stok dijejaki</translation>
    </message>
    <message>
        <source>Stock not tracked</source>
        <translation>Stok tidak dijejaki</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>&amp;Jenis</translation>
    </message>
    <message>
        <source>Acti&amp;ve</source>
        <translation>Akti&amp;f</translation>
    </message>
    <message>
        <source>T&amp;racked</source>
        <translation>&amp;Dijejaki</translation>
    </message>
    <message>
        <source>S&amp;upplier</source>
        <translation>Pembe&amp;kal</translation>
    </message>
    <message>
        <source>In stoc&amp;k at</source>
        <translation>Ada st&amp;ok di</translation>
    </message>
    <message>
        <source>Variants o&amp;f</source>
        <translation>&amp;Varian bagi</translation>
    </message>
    <message>
        <source>Cost price fr&amp;om</source>
        <translation>&amp;Harga kos dari</translation>
    </message>
    <message>
        <source>Cost price &amp;to</source>
        <translation>Harga kos hin&amp;gga</translation>
    </message>
    <message>
        <source>Selling price fro&amp;m</source>
        <translation>Harga jualan d&amp;ari</translation>
    </message>
    <message>
        <source>Selling price to (&amp;x)</source>
        <translation>Harga jualan hingga (&amp;x)</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Jenis: %1</translation>
    </message>
    <message>
        <source>Supplier: %1</source>
        <translation>Pembekal: %1</translation>
    </message>
    <message>
        <source>In stock at: %1</source>
        <translation>Ada stok di: %1</translation>
    </message>
    <message>
        <source>Variants of: %1</source>
        <translation>Varian bagi: %1</translation>
    </message>
    <message>
        <source>Cost price: %1</source>
        <translation>Harga kos: %1</translation>
    </message>
    <message>
        <source>Selling price: %1</source>
        <translation>Harga jualan: %1</translation>
    </message>
</context>
<context>
    <name>stowage::ItemPicker</name>
    <message>
        <source>Code, name or barcode</source>
        <translation>Kod, nama atau kod bar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No stock</source>
        <extracomment>%1 is a quantity with its unit, %2 a list of locations with quantities</extracomment>
        <translation>Tiada stok</translation>
    </message>
    <message>
        <source>On hand: %1 (%2)</source>
        <translation>Sedia ada: %1 (%2)</translation>
    </message>
    <message>
        <source>No item has “%1” in its code, name or barcodes.</source>
        <translation>Tiada barang mengandungi “%1” pada kod, nama atau kod barnya.</translation>
    </message>
</context>
<context>
    <name>stowage::ItemsPage</name>
    <message>
        <source>Items</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>Belum ada barang</translation>
    </message>
    <message>
        <source>An item is anything you keep in stock, sell or buy. Make the first one, or bring them all from a spreadsheet.</source>
        <translation>Barang ialah apa sahaja yang anda simpan sebagai stok, jual atau beli. Cipta yang pertama, atau bawa semuanya daripada hamparan.</translation>
    </message>
    <message>
        <source>Bring from a spreadsheet</source>
        <translation>Bawa daripada hamparan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln barang</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted.</source>
        <translation>%1 dipadamkan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln variant(s) created.</source>
        <translation>
            <numerusform>%Ln varian dicipta.</numerusform>
        </translation>
    </message>
    <message>
        <source>More to do with items</source>
        <translation>Lagi untuk barang</translation>
    </message>
</context>
<context>
    <name>stowage::KeyList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Pintasan papan kekunci</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Cetak…</translation>
    </message>
</context>
<context>
    <name>stowage::LevelsTab</name>
    <message>
        <source>Stock by location</source>
        <translation>Stok mengikut lokasi</translation>
    </message>
    <message>
        <source>Never in stock</source>
        <translation>Belum pernah ada stok</translation>
    </message>
    <message>
        <source>Receive it, and its locations stand here.</source>
        <translation>Terima barang ini, dan lokasinya akan muncul di sini.</translation>
    </message>
    <message>
        <source>Save the item first; then it can be received.</source>
        <translation>Simpan barang dahulu; kemudian ia boleh diterima.</translation>
    </message>
</context>
<context>
    <name>stowage::LimitsDialog</name>
    <message>
        <source>&amp;Add a limit</source>
        <translation>&amp;Tambah had</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Simpan</translation>
    </message>
    <message>
        <source>Approval limits</source>
        <translation>Had kelulusan</translation>
    </message>
    <message>
        <source>An adjustment that changes the stock&apos;s value by more than its writer&apos;s limit waits until somebody else approves it. A role without a limit may adjust as much as it likes; whoever has several roles has the highest of their limits.</source>
        <translation>Pelarasan yang mengubah nilai stok melebihi had penulisnya menunggu sehingga orang lain meluluskannya. Peranan tanpa had boleh melaras seberapa banyak yang dikehendaki; sesiapa yang memegang beberapa peranan mendapat had yang tertinggi.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>All other reasons</source>
        <translation>Semua sebab lain</translation>
    </message>
    <message>
        <source>Amount in %1</source>
        <translation>Jumlah dalam %1</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peranan</translation>
    </message>
    <message>
        <source>Reason that %1 has a limit for</source>
        <extracomment>%1 is a role</extracomment>
        <translation>Sebab yang ada had bagi %1</translation>
    </message>
    <message>
        <source>Limit of %1</source>
        <translation>Had bagi %1</translation>
    </message>
    <message>
        <source>Take the limit of %1 away</source>
        <translation>Buang had bagi %1</translation>
    </message>
    <message>
        <source>Type how much, or take the line away.</source>
        <translation>Taip berapa banyak, atau buang baris itu.</translation>
    </message>
    <message>
        <source>%1 has two limits for “%2”. Take one of them away.</source>
        <extracomment>%1 is a role, %2 a reason</extracomment>
        <translation>%1 ada dua had bagi “%2”. Buang salah satu.</translation>
    </message>
</context>
<context>
    <name>stowage::LimitsTab</name>
    <message>
        <source>&amp;Track stock of this item</source>
        <translation>Jejaki s&amp;tok barang ini</translation>
    </message>
    <message>
        <source>Suggest an &amp;order when the reorder point is reached</source>
        <translation>Cadangkan &amp;pesanan apabila titik pesanan semula dicapai</translation>
    </message>
    <message>
        <source>Not told apart</source>
        <translation>Tidak dibezakan</translation>
    </message>
    <message>
        <source>By lot</source>
        <translation>Mengikut lot</translation>
    </message>
    <message>
        <source>By serial number</source>
        <translation>Mengikut nombor siri</translation>
    </message>
    <message>
        <source>Leave empty, and it is never marked as low.</source>
        <translation>Kosongkan, dan ia tidak akan ditandakan rendah.</translation>
    </message>
    <message>
        <source>Kept with the item; no order is suggested yet.</source>
        <translation>Disimpan bersama barang; pesanan belum dicadangkan.</translation>
    </message>
    <message>
        <source>Mi&amp;nimum</source>
        <translation>Mi&amp;nimum</translation>
    </message>
    <message>
        <source>Ma&amp;ximum</source>
        <translation>Ma&amp;ksimum</translation>
    </message>
    <message>
        <source>Reor&amp;der point</source>
        <translation>Titik pesanan semu&amp;la</translation>
    </message>
    <message>
        <source>Reorder &amp;quantity</source>
        <translation>K&amp;uantiti pesanan semula</translation>
    </message>
    <message>
        <source>&amp;Units are</source>
        <translation>Unit &amp;dibezakan</translation>
    </message>
    <message>
        <source>It cannot be changed once there is stock.</source>
        <translation>Ia tidak boleh diubah apabila sudah ada stok.</translation>
    </message>
</context>
<context>
    <name>stowage::ListFooter</name>
    <message>
        <source>Rows of the list</source>
        <translation>Baris senarai</translation>
    </message>
    <message>
        <source>Totals of the list</source>
        <translation>Jumlah senarai</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Yang dipilih</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Lajur</translation>
    </message>
    <message>
        <source>Choose, order and size the columns</source>
        <translation>Pilih, susun dan tetapkan lebar lajur</translation>
    </message>
</context>
<context>
    <name>stowage::LocationPicker</name>
    <message>
        <source>Location</source>
        <translation>Lokasi</translation>
    </message>
</context>
<context>
    <name>stowage::LocationTree</name>
    <message>
        <source>Locations</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Di mana-mana</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a location as it is read out: its code, its name</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>stowage::LocationsPage</name>
    <message>
        <source>Locations</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Drag a location into another, or choose where it lies.</source>
        <translation>Seret lokasi ke dalam lokasi lain, atau pilih tempatnya.</translation>
    </message>
    <message>
        <source>No locations yet</source>
        <translation>Belum ada lokasi</translation>
    </message>
    <message>
        <source>A location is where stock is kept: a warehouse, a shop, a shelf in it.</source>
        <translation>Lokasi ialah tempat stok disimpan: gudang, kedai, rak di dalamnya.</translation>
    </message>
    <message>
        <source>Lies in nothing</source>
        <translation>Tidak berada di dalam apa-apa</translation>
    </message>
    <message>
        <source>Stock may go &amp;below zero</source>
        <translation>Stok boleh ke ba&amp;wah sifar</translation>
    </message>
    <message>
        <source>In &amp;use</source>
        <translation>Di&amp;gunakan</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kod</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Jenis</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;ma</translation>
    </message>
    <message>
        <source>Lies &amp;in</source>
        <translation>B&amp;erada di dalam</translation>
    </message>
    <message>
        <source>%1, not in use</source>
        <extracomment>%1 is the kind of a location</extracomment>
        <translation>%1, tidak digunakan</translation>
    </message>
    <message>
        <source>%1, may go below zero</source>
        <translation>%1, boleh ke bawah sifar</translation>
    </message>
    <message>
        <source>What has left one location and not arrived at another. It cannot be changed.</source>
        <translation>Yang telah meninggalkan satu lokasi dan belum tiba di lokasi lain. Ia tidak boleh diubah.</translation>
    </message>
    <message>
        <source>New location</source>
        <translation>Lokasi baharu</translation>
    </message>
    <message>
        <source>Type a code that no other location has. It is what labels and scans carry.</source>
        <translation>Taip kod yang tiada pada lokasi lain. Itulah yang tertera pada label dan imbasan.</translation>
    </message>
    <message>
        <source>Type what people call this place.</source>
        <translation>Taip nama yang biasa dipanggil orang bagi tempat ini.</translation>
    </message>
    <message>
        <source>No location is called this. Choose one from the list.</source>
        <translation>Tiada lokasi dengan nama ini. Pilih satu daripada senarai.</translation>
    </message>
    <message>
        <source>A %1 lies inside another location. Choose it.</source>
        <translation>%1 berada di dalam lokasi lain. Pilih lokasi itu.</translation>
    </message>
    <message>
        <source>A %1 lies inside another location. Drop it on one.</source>
        <translation>%1 berada di dalam lokasi lain. Lepaskannya pada satu lokasi.</translation>
    </message>
</context>
<context>
    <name>stowage::MainWindow</name>
    <message>
        <source>%1 – Stowage</source>
        <extracomment>%1 is a company&apos;s name</extracomment>
        <translation>%1 – Stowage</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Gambaran keseluruhan</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Kerja</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Persediaan</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>Per&amp;gi ke</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Pa&amp;paran</translation>
    </message>
    <message>
        <source>Not connected to a server</source>
        <translation>Tidak disambung ke pelayan</translation>
    </message>
    <message>
        <source>Everything you do is stored on this machine at once and nothing waits for a network. Make a backup of the company&apos;s file to have it twice.</source>
        <translation>Semua yang anda lakukan disimpan serta-merta pada mesin ini dan tiada apa-apa menunggu rangkaian. Buat salinan sandaran fail syarikat supaya ada dua naskhah.</translation>
    </message>
    <message>
        <source>Scan at any time</source>
        <translation>Imbas pada bila-bila masa</translation>
    </message>
    <message>
        <source>A scanner that works like a keyboard and ends with Enter or Tab is read wherever the cursor is. On a list a scan opens the item, in Receive and Issue it counts one more. A pace of at most %1 ms from key to key and at least %2 signs make a scan; both can be changed in the settings.</source>
        <translation>Pengimbas yang berfungsi seperti papan kekunci dan berakhir dengan Enter atau Tab dibaca di mana jua kursor berada. Pada senarai, imbasan membuka barang; pada Terima dan Keluarkan, ia menambah satu. Kadar paling banyak %1 ms antara kekunci dan sekurang-kurangnya %2 aksara dikira sebagai imbasan; kedua-duanya boleh diubah dalam tetapan.</translation>
    </message>
    <message>
        <source>Stowage %1</source>
        <translation>Stowage %1</translation>
    </message>
    <message>
        <source>Warehouse management, at the desk and on the store floor. Free software under the GNU General Public License, version 3 or later. Icons by Lucide, font made from Inter.</source>
        <translation>Pengurusan gudang, di meja dan di lantai kedai. Perisian bebas di bawah Lesen Awam Am GNU, versi 3 atau lebih baharu. Ikon oleh Lucide, fon dibuat daripada Inter.</translation>
    </message>
</context>
<context>
    <name>stowage::MasterDetail</name>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>Search in %1</source>
        <translation>Cari dalam %1</translation>
    </message>
    <message>
        <source>No row matches the search.</source>
        <translation>Tiada baris sepadan dengan carian.</translation>
    </message>
    <message>
        <source>Choose a row to see and change it.</source>
        <translation>Pilih baris untuk melihat dan mengubahnya.</translation>
    </message>
    <message>
        <source>Close the form (Esc)</source>
        <translation>Tutup borang (Esc)</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Tutup borang</translation>
    </message>
</context>
<context>
    <name>stowage::MomentEdit</name>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Waktu</translation>
    </message>
</context>
<context>
    <name>stowage::MovementFilterBar</name>
    <message>
        <source>Document number or reference</source>
        <translation>Nombor dokumen atau rujukan</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Semua jenis</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>From one import</source>
        <translation>Daripada satu import</translation>
    </message>
</context>
<context>
    <name>stowage::MovementsPage</name>
    <message>
        <source>Movements</source>
        <translation>Pergerakan</translation>
    </message>
    <message>
        <source>No movements yet</source>
        <translation>Belum ada pergerakan</translation>
    </message>
    <message>
        <source>Everything that is received, issued, counted or moved stands here for good, newest first.</source>
        <translation>Semua yang diterima, dikeluarkan, dikira atau dipindahkan kekal di sini, yang terbaharu dahulu.</translation>
    </message>
    <message>
        <source>Receive goods</source>
        <translation>Terima barang</translation>
    </message>
    <message>
        <source>The balances run along the effective time of this item.</source>
        <translation>Baki mengikut masa kuat kuasa barang ini.</translation>
    </message>
</context>
<context>
    <name>stowage::MoverList</name>
    <message>
        <source>Most issued items</source>
        <translation>Barang paling banyak dikeluarkan</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Barang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Dikeluarkan</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Pergerakan</translation>
    </message>
    <message>
        <source>Nothing was issued in this period.</source>
        <translation>Tiada apa-apa dikeluarkan dalam tempoh ini.</translation>
    </message>
</context>
<context>
    <name>stowage::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a page, %2 its keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <extracomment>%1 is a page, %n what waits there</extracomment>
        <translation>
            <numerusform>%1, %n menunggu</numerusform>
        </translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <extracomment>%1 is a group of pages</extracomment>
        <translation>Buka %1</translation>
    </message>
    <message>
        <source>Fold %1 away</source>
        <translation>Lipat %1</translation>
    </message>
</context>
<context>
    <name>stowage::NoticePanel</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Tutup (Esc)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Butiran</translation>
    </message>
</context>
<context>
    <name>stowage::OtherTab</name>
    <message>
        <source>Other data</source>
        <translation>Data lain</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>An import or another system said nothing of this item that has no field here.</source>
        <translation>Tiada import atau sistem lain yang memberi maklumat barang ini yang tiada medannya di sini.</translation>
    </message>
    <message>
        <source>This came with an import or from another system and has no field here. It is kept as it is, and goes back with the item.</source>
        <translation>Ini datang bersama import atau daripada sistem lain dan tiada medannya di sini. Ia disimpan seadanya, dan dihantar semula bersama barang.</translation>
    </message>
</context>
<context>
    <name>stowage::OutcomeModel</name>
    <message>
        <source>Warning</source>
        <translation>Amaran</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>a line of a file</extracomment>
        <translation>Baris</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Apa yang berlaku</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Sebab</translation>
    </message>
</context>
<context>
    <name>stowage::OwnSecret</name>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Tukar</translation>
    </message>
    <message>
        <source>Change my PIN or password</source>
        <translation>Tukar PIN atau kata laluan saya</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata laluan</translation>
    </message>
    <message>
        <source>Sign in &amp;with</source>
        <translation>Log masuk &amp;dengan</translation>
    </message>
    <message>
        <source>&amp;New one</source>
        <translation>Yang &amp;baharu</translation>
    </message>
    <message>
        <source>The &amp;same again</source>
        <translation>Yang &amp;sama sekali lagi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>This is not the same. Type it once more.</source>
        <translation>Ini tidak sama. Taip sekali lagi.</translation>
    </message>
    <message>
        <source>4 to 12 digits</source>
        <translation>4 hingga 12 angka</translation>
    </message>
    <message>
        <source>At least 8 characters</source>
        <translation>Sekurang-kurangnya 8 aksara</translation>
    </message>
</context>
<context>
    <name>stowage::PagedList</name>
    <message>
        <source>No rows match</source>
        <translation>Tiada baris yang sepadan</translation>
    </message>
    <message>
        <source>Nothing fits all the filters that are set.</source>
        <translation>Tiada apa-apa yang memenuhi semua tapisan yang ditetapkan.</translation>
    </message>
    <message>
        <source>This list could not be read</source>
        <translation>Senarai ini tidak dapat dibaca</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Lajur</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Cuba lagi</translation>
    </message>
    <message>
        <source>Total of the filtered rows: %1</source>
        <translation>Jumlah baris yang ditapis: %1</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Jumlah: %1</translation>
    </message>
    <message>
        <source>Not all rows could be read. Press F5 to try again.</source>
        <translation>Bukan semua baris dapat dibaca. Tekan F5 untuk cuba lagi.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Mengira…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln filtered row(s)</source>
        <translation>
            <numerusform>%Ln baris ditapis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln baris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s) copied. More do not fit the clipboard at once.</source>
        <translation>
            <numerusform>%Ln baris pertama disalin. Selebihnya tidak muat dalam papan klip sekali gus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln baris disalin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::PagedTableView</name>
    <message>
        <source>%1: empty</source>
        <translation>%1: kosong</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what a screen reader says of a cell: its column&apos;s title, its text</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>what a screen reader says of a cell: title and text, then a sentence about it</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>stowage::PairRows</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a field&apos;s name and the line that it is of: &quot;Pack of, 4006381333931&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>stowage::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Log masuk sebagai</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Peranan</translation>
    </message>
    <message>
        <source>Who works with the company, and what each may do.</source>
        <translation>Siapa yang bekerja dengan syarikat, dan apa yang boleh dilakukan oleh setiap orang.</translation>
    </message>
    <message>
        <source>Everyone at this machine may do everything</source>
        <translation>Semua orang di mesin ini boleh melakukan segala-galanya</translation>
    </message>
    <message>
        <source>Add yourself first, as administrator. From then on whoever works here signs in.</source>
        <translation>Tambah diri anda dahulu, sebagai pentadbir. Sejak itu sesiapa yang bekerja di sini log masuk.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata laluan</translation>
    </message>
    <message>
        <source>None: cannot sign in</source>
        <translation>Tiada: tidak boleh log masuk</translation>
    </message>
    <message>
        <source>&amp;Works here</source>
        <translation>Beker&amp;ja di sini</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;ma</translation>
    </message>
    <message>
        <source>Signs in &amp;as</source>
        <translation>Log masuk seb&amp;agai</translation>
    </message>
    <message>
        <source>Short; it stands on every document they post</source>
        <translation>Pendek; ia tertera pada setiap dokumen yang diposnya</translation>
    </message>
    <message>
        <source>Signs in &amp;with</source>
        <translation>Log masuk &amp;dengan</translation>
    </message>
    <message>
        <source>New PIN or passwor&amp;d</source>
        <translation>PIN atau kata la&amp;luan baharu</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>%1 is a role, %2 a location&apos;s code</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1 (works here no more)</source>
        <translation>%1 (tidak lagi bekerja di sini)</translation>
    </message>
    <message>
        <source>Has no PIN and no password yet, so cannot sign in</source>
        <translation>Belum mempunyai PIN atau kata laluan, jadi tidak boleh log masuk</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Orang baharu</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Kekal seperti sedia ada</translation>
    </message>
    <message>
        <source>Type the person&apos;s name.</source>
        <translation>Taip nama orang itu.</translation>
    </message>
    <message>
        <source>Type a short name to sign in with.</source>
        <translation>Taip nama pendek untuk log masuk.</translation>
    </message>
    <message>
        <source>Add at least one role.</source>
        <translation>Tambah sekurang-kurangnya satu peranan.</translation>
    </message>
    <message>
        <source>Choose a location of the list, or leave the field empty for everywhere.</source>
        <translation>Pilih lokasi daripada senarai, atau biarkan medan kosong untuk semua tempat.</translation>
    </message>
    <message>
        <source>Type a PIN of 4 to 12 digits.</source>
        <translation>Taip PIN 4 hingga 12 angka.</translation>
    </message>
    <message>
        <source>Type a password of at least 8 characters.</source>
        <translation>Taip kata laluan sekurang-kurangnya 8 aksara.</translation>
    </message>
</context>
<context>
    <name>stowage::PeriodEdits</name>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hingga</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Dari tarikh ini</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Hingga tarikh ini</translation>
    </message>
</context>
<context>
    <name>stowage::PreferencesPage</name>
    <message>
        <source>Settings</source>
        <translation>Tetapan</translation>
    </message>
    <message>
        <source>Yours on this machine. Every choice holds at once.</source>
        <translation>Milik anda pada mesin ini. Setiap pilihan berkuat kuasa serta-merta.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ikut sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Cerah</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Kontras tinggi</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Selesa</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Padat</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Baris</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>B&amp;ahasa</translation>
    </message>
    <message>
        <source>Dates and numbers follow it.</source>
        <translation>Tarikh dan nombor mengikutnya.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Penampilan</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Scan anything now: it is shown here.</source>
        <translation>Imbas apa-apa sekarang: ia dipaparkan di sini.</translation>
    </message>
    <message>
        <source>&amp;Pace of a scanner</source>
        <translation>&amp;Kadar pengimbas</translation>
    </message>
    <message>
        <source>From key to key, on average. Raise it for a slow scanner.</source>
        <translation>Antara kekunci, secara purata. Naikkannya untuk pengimbas yang perlahan.</translation>
    </message>
    <message>
        <source>&amp;Shortest code</source>
        <translation>Kod ter&amp;pendek</translation>
    </message>
    <message>
        <source>Fewer signs count as typed.</source>
        <translation>Aksara yang kurang daripada ini dikira sebagai ditaip.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Pengimbas</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Syarikat</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mata wang</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zon waktu</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>&amp;Check the books</source>
        <translation>&amp;Semak buku</translation>
    </message>
    <message>
        <source>Computes every balance anew and compares.</source>
        <translation>Mengira semula setiap baki dan membandingkannya.</translation>
    </message>
    <message numerus="yes">
        <source>Read: &lt;b&gt;%1&lt;/b&gt; (%n sign(s)).</source>
        <extracomment>%1 is a scanned code, %n its length</extracomment>
        <translation>
            <numerusform>Dibaca: &lt;b&gt;%1&lt;/b&gt; (%n aksara).</numerusform>
        </translation>
    </message>
    <message>
        <source>If these are not the signs under the bars, set the scanner to this computer&apos;s keyboard.</source>
        <translation>Jika ini bukan aksara di bawah palang, tetapkan pengimbas kepada papan kekunci komputer ini.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Menyemak…</translation>
    </message>
    <message>
        <source>Everything agrees: %1 movements of %2 documents.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Semuanya sepadan: %1 pergerakan daripada %2 dokumen.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) differ from the ledger:</source>
        <translation>
            <numerusform>%n angka berbeza daripada lejar:</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Tidak pernah</translation>
    </message>
    <message>
        <source>Loc&amp;k after minutes without work</source>
        <translation>Kun&amp;ci selepas beberapa minit tanpa kerja</translation>
    </message>
    <message>
        <source>Then the window asks who is working.</source>
        <translation>Kemudian tetingkap bertanya siapa yang bekerja.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Log masuk</translation>
    </message>
</context>
<context>
    <name>stowage::PricesTab</name>
    <message>
        <source>From the start</source>
        <translation>Dari mula</translation>
    </message>
    <message>
        <source>Price group</source>
        <translation>Kumpulan harga</translation>
    </message>
    <message>
        <source>Price of one unit</source>
        <translation>Harga satu unit</translation>
    </message>
    <message>
        <source>&amp;Add a price group</source>
        <translation>&amp;Tambah kumpulan harga</translation>
    </message>
    <message>
        <source>Remove the price group %1</source>
        <translation>Buang kumpulan harga %1</translation>
    </message>
    <message>
        <source>Everybody pays the selling price. Add a group, such as wholesale, for another.</source>
        <translation>Semua orang membayar harga jualan. Tambah kumpulan, seperti borong, untuk harga lain.</translation>
    </message>
    <message>
        <source>Cost prices so far</source>
        <translation>Harga kos setakat ini</translation>
    </message>
    <message>
        <source>&amp;Cost price (%1)</source>
        <extracomment>%1 is a currency code</extracomment>
        <translation>Harga &amp;kos (%1)</translation>
    </message>
    <message>
        <source>For one unit; it values what came in without a cost.</source>
        <translation>Bagi satu unit; ia menilai apa yang masuk tanpa kos.</translation>
    </message>
    <message>
        <source>Selling &amp;price</source>
        <translation>Harga &amp;jualan</translation>
    </message>
    <message>
        <source>For one unit.</source>
        <translation>Bagi satu unit.</translation>
    </message>
    <message>
        <source>C&amp;urrency of selling prices</source>
        <translation>Mata &amp;wang harga jualan</translation>
    </message>
    <message>
        <source>Empty is %1.</source>
        <translation>Kosong bermaksud %1.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Cost price</source>
        <translation>Harga kos</translation>
    </message>
    <message>
        <source>Price groups</source>
        <translation>Kumpulan harga</translation>
    </message>
</context>
<context>
    <name>stowage::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>Masalah</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;a href=&quot;line&quot;&gt;Line %1&lt;/a&gt;: %2</source>
        <extracomment>%1 is the number of a line of a document, %2 what is wrong with it</extracomment>
        <translation>&lt;a href=&quot;line&quot;&gt;Baris %1&lt;/a&gt;: %2</translation>
    </message>
</context>
<context>
    <name>stowage::ReadingStep</name>
    <message>
        <source>How the file is read</source>
        <translation>Cara fail dibaca</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Koma  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Koma bertitik  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Bar  |</source>
        <translation>Palang  |</translation>
    </message>
    <message>
        <source>Point  1.5</source>
        <translation>Titik  1.5</translation>
    </message>
    <message>
        <source>Comma  1,5</source>
        <translation>Koma  1,5</translation>
    </message>
    <message>
        <source>Year first  2024-01-31</source>
        <translation>Tahun dahulu  2024-01-31</translation>
    </message>
    <message>
        <source>Day first  31/01/2024</source>
        <translation>Hari dahulu  31/01/2024</translation>
    </message>
    <message>
        <source>Month first  01/31/2024</source>
        <translation>Bulan dahulu  01/31/2024</translation>
    </message>
    <message>
        <source>&amp;First line names the columns</source>
        <translation>Baris &amp;pertama menamakan lajur</translation>
    </message>
    <message>
        <source>Sh&amp;eet</source>
        <translation>&amp;Helaian</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>Pem&amp;isah</translation>
    </message>
    <message>
        <source>E&amp;ncoding</source>
        <translation>Pe&amp;ngekodan</translation>
    </message>
    <message>
        <source>&amp;Decimal sign</source>
        <translation>Tan&amp;da perpuluhan</translation>
    </message>
    <message>
        <source>Lines to &amp;skip</source>
        <translation>Baris untuk di&amp;langkau</translation>
    </message>
    <message>
        <source>Da&amp;tes</source>
        <translation>&amp;Tarikh</translation>
    </message>
    <message>
        <source>For the next file like this</source>
        <translation>Untuk fail seterusnya yang serupa</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Kekalkan</translation>
    </message>
    <message>
        <source>&amp;Use what was kept as</source>
        <translation>&amp;Guna yang disimpan sebagai</translation>
    </message>
    <message>
        <source>Keep these choices &amp;as</source>
        <translation>Simp&amp;an pilihan ini sebagai</translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Maksud setiap lajur</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Lajur dalam fail</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Baris-baris pertama</translation>
    </message>
    <message>
        <source>The first rows of %1</source>
        <translation>Baris-baris pertama %1</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Lajur</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Tajuk</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Menjadi</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Contohnya</translation>
    </message>
    <message>
        <source>What column %1 becomes</source>
        <translation>Lajur %1 menjadi apa</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Simpan seadanya</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Tinggalkan</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <extracomment>a field that the file must have</extracomment>
        <translation>%1 (diperlukan)</translation>
    </message>
    <message>
        <source>Everything that is needed has a column.</source>
        <extracomment>%1 is a list of fields</extracomment>
        <translation>Semua yang diperlukan sudah ada lajur.</translation>
    </message>
    <message>
        <source>Still needed: %1. Choose its column below.</source>
        <translation>Masih diperlukan: %1. Pilih lajurnya di bawah.</translation>
    </message>
    <message>
        <source>As the headings say</source>
        <translation>Mengikut tajuk</translation>
    </message>
    <message>
        <source>The choices could not be kept: %1</source>
        <translation>Pilihan tidak dapat disimpan: %1</translation>
    </message>
    <message>
        <source>The next file with these headings is read the same way.</source>
        <translation>Fail seterusnya dengan tajuk ini dibaca dengan cara yang sama.</translation>
    </message>
</context>
<context>
    <name>stowage::ReasonsPage</name>
    <message>
        <source>Only adds</source>
        <translation>Hanya menambah</translation>
    </message>
    <message>
        <source>Only takes away</source>
        <translation>Hanya mengurangkan</translation>
    </message>
    <message>
        <source>Adds or takes away</source>
        <translation>Menambah atau mengurangkan</translation>
    </message>
    <message>
        <source>Reasons and limits</source>
        <translation>Sebab dan had</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Apa yang dilakukannya</translation>
    </message>
    <message>
        <source>Comes with</source>
        <translation>Datang daripada</translation>
    </message>
    <message>
        <source>Why stock is corrected, and how much each role may correct without asking.</source>
        <translation>Mengapa stok dibetulkan, dan berapa banyak setiap peranan boleh membetulkannya tanpa bertanya.</translation>
    </message>
    <message>
        <source>In &amp;use</source>
        <translation>&amp;Digunakan</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;ma</translation>
    </message>
    <message>
        <source>What people choose from the list</source>
        <translation>Apa yang dipilih orang daripada senarai</translation>
    </message>
    <message>
        <source>What it &amp;does</source>
        <translation>Apa yang di&amp;lakukannya</translation>
    </message>
    <message>
        <source>%1 (not in use)</source>
        <translation>%1 (tidak digunakan)</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Syarikat anda</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Sebab baharu</translation>
    </message>
    <message>
        <source>Type what people will choose, such as “Staff meal”.</source>
        <translation>Taip apa yang akan dipilih, seperti “Makanan pekerja”.</translation>
    </message>
    <message>
        <source>The limits are saved.</source>
        <translation>Had telah disimpan.</translation>
    </message>
</context>
<context>
    <name>stowage::ReservationsPage</name>
    <message>
        <source>Reservations</source>
        <translation>Tempahan</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Rujukan</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Dipegang</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Dikeluarkan</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Dilepaskan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Nothing is reserved</source>
        <translation>Tiada yang ditempah</translation>
    </message>
    <message>
        <source>What is promised to a customer or a job stays on its shelf, and nobody else gets it.</source>
        <translation>Apa yang dijanjikan kepada pelanggan atau kerja kekal di raknya, dan tiada orang lain mendapatnya.</translation>
    </message>
    <message>
        <source>%1 reserved for %2.</source>
        <translation>%1 ditempah untuk %2.</translation>
    </message>
    <message>
        <source>%1 for %2 released.</source>
        <translation>%1 untuk %2 dilepaskan.</translation>
    </message>
</context>
<context>
    <name>stowage::ReserveForm</name>
    <message>
        <source>New reservation</source>
        <translation>Tempahan baharu</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Untuk</translation>
    </message>
    <message>
        <source>An order’s number, or a name. An issue that names it takes it.</source>
        <translation>Nombor pesanan, atau nama. Pengeluaran yang menamakannya mengambilnya.</translation>
    </message>
    <message>
        <source>&amp;Item</source>
        <translation>&amp;Barang</translation>
    </message>
    <message>
        <source>L&amp;ocation</source>
        <translation>&amp;Lokasi</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>&amp;Kuantiti</translation>
    </message>
    <message>
        <source>Lot or &amp;serial</source>
        <translation>Lot atau si&amp;ri</translation>
    </message>
    <message>
        <source>Empty: any that is there</source>
        <translation>Kosong: mana-mana yang ada</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>S&amp;ehingga</translation>
    </message>
    <message>
        <source>Its last day; empty: until it is released</source>
        <translation>Hari terakhirnya; kosong: sehingga dilepaskan</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>&amp;Catatan</translation>
    </message>
    <message>
        <source>Available here: %1 of %2</source>
        <translation>Tersedia di sini: %1 daripada %2</translation>
    </message>
    <message>
        <source>Type what it is for: an order’s number, or a name.</source>
        <translation>Taipkan untuk apa: nombor pesanan, atau nama.</translation>
    </message>
    <message>
        <source>Choose an item from the list, or scan it.</source>
        <translation>Pilih barang daripada senarai, atau imbas.</translation>
    </message>
    <message>
        <source>Choose where the goods are.</source>
        <translation>Pilih tempat barang itu.</translation>
    </message>
    <message>
        <source>Type more than 0.</source>
        <translation>Taip lebih daripada 0.</translation>
    </message>
    <message>
        <source>This is no day. Type it as 2024-01-15.</source>
        <translation>Ini bukan hari. Taip sebagai 2024-01-15.</translation>
    </message>
</context>
<context>
    <name>stowage::RoleRows</name>
    <message>
        <source>Clerk</source>
        <translation>Kerani</translation>
    </message>
    <message>
        <source>Warehouse manager</source>
        <translation>Pengurus gudang</translation>
    </message>
    <message>
        <source>Store manager</source>
        <translation>Pengurus kedai</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Juruaudit</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Pentadbir</translation>
    </message>
    <message>
        <source>A&amp;dd a role</source>
        <translation>Tamba&amp;h peranan</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Di semua tempat</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peranan</translation>
    </message>
    <message>
        <source>Where %1 holds</source>
        <extracomment>%1 is a role</extracomment>
        <translation>Tempat %1 berkuat kuasa</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Buang %1</translation>
    </message>
</context>
<context>
    <name>stowage::RolesPage</name>
    <message>
        <source>Roles</source>
        <translation>Peranan</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peranan</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Boleh melakukan</translation>
    </message>
    <message>
        <source>Comes with</source>
        <translation>Datang daripada</translation>
    </message>
    <message>
        <source>What each role may do. People hold them everywhere, or at one location.</source>
        <translation>Apa yang boleh dilakukan oleh setiap peranan. Orang memegangnya di semua tempat, atau di satu lokasi.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;ma</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Boleh</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Segala-galanya</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 things</source>
        <translation>
            <numerusform>%Ln daripada %1 perkara</numerusform>
        </translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>Syarikat anda</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Peranan baharu</translation>
    </message>
    <message>
        <source>Type what the role is called, such as “Night shift”.</source>
        <translation>Taip nama peranan itu, seperti “Syif malam”.</translation>
    </message>
    <message>
        <source>Choose at least one thing that the role may do.</source>
        <translation>Pilih sekurang-kurangnya satu perkara yang boleh dilakukan oleh peranan itu.</translation>
    </message>
</context>
<context>
    <name>stowage::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
</context>
<context>
    <name>stowage::SignAs</name>
    <message>
        <source>A&amp;pprove</source>
        <translation>L&amp;uluskan</translation>
    </message>
    <message>
        <source>Approve as somebody else</source>
        <translation>Luluskan sebagai orang lain</translation>
    </message>
    <message>
        <source>&amp;Who approves</source>
        <translation>&amp;Siapa yang meluluskan</translation>
    </message>
    <message>
        <source>Their P&amp;IN or password</source>
        <translation>&amp;PIN atau kata laluan mereka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Nobody else can sign in here.</source>
        <translation>Tiada orang lain boleh log masuk di sini.</translation>
    </message>
</context>
<context>
    <name>stowage::SignIn</name>
    <message>
        <source>Sign &amp;in</source>
        <translation>Log &amp;masuk</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Siapa yang bekerja?</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Kata laluan</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata laluan</translation>
    </message>
</context>
<context>
    <name>stowage::StartStep</name>
    <message>
        <source>What does the file hold?</source>
        <translation>Apakah kandungan fail ini?</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>Import terdahulu</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombor</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Bila</translation>
    </message>
    <message>
        <source>Rows of</source>
        <translation>Baris bagi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baharu</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Dikemas kini</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Tidak berubah</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message>
        <source>Taken back on %1</source>
        <translation>Ditarik balik pada %1</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>Dalam buku</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>Bara&amp;ng</translation>
    </message>
    <message>
        <source>Mo&amp;vements</source>
        <translation>Per&amp;gerakan</translation>
    </message>
    <message>
        <source>&amp;Counts</source>
        <translation>K&amp;iraan</translation>
    </message>
    <message>
        <source>&amp;Locations</source>
        <translation>&amp;Lokasi</translation>
    </message>
    <message>
        <source>&amp;Suppliers</source>
        <translation>Pe&amp;mbekal</translation>
    </message>
    <message>
        <source>Cat&amp;egories</source>
        <translation>Kat&amp;egori</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Belum ada apa-apa yang diimport.</translation>
    </message>
    <message>
        <source>Open a CSV, TSV or Excel file, or items as JSON; drop it here, or paste cells that you copied. Nothing is stored before you have seen what will happen.</source>
        <translation>Buka fail CSV, TSV atau Excel, atau barang dalam JSON; lepaskannya di sini, atau tampal sel yang anda salin. Tiada apa-apa disimpan sebelum anda melihat apa yang akan berlaku.</translation>
    </message>
</context>
<context>
    <name>stowage::StatusBar</name>
    <message>
        <source>%1 (%2 on %3)</source>
        <extracomment>%1 is a company, %2 a database, %3 the server&apos;s name</extracomment>
        <translation>%1 (%2 di %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a company, %2 its file</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Where this company&apos;s data lies: %1</source>
        <translation>Tempat data syarikat ini berada: %1</translation>
    </message>
    <message>
        <source>Not connected to a server</source>
        <translation>Tidak disambung ke pelayan</translation>
    </message>
    <message>
        <source>Everything is kept on this machine. Click for more.</source>
        <translation>Semuanya disimpan pada mesin ini. Klik untuk keterangan lanjut.</translation>
    </message>
    <message>
        <source>What you post carries this name: %1</source>
        <extracomment>%1 is what a person signs in as</extracomment>
        <translation>Apa yang anda poskan membawa nama ini: %1</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <extracomment>%1 is a page or an action, %2 a number of milliseconds</extracomment>
        <translation>%1 dalam %2 ms</translation>
    </message>
    <message>
        <source>How long the last action took, until everything was on the screen</source>
        <translation>Tempoh tindakan terakhir, sehingga semuanya terpapar pada skrin</translation>
    </message>
    <message>
        <source>At work: %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Sedang bekerja: %1</translation>
    </message>
</context>
<context>
    <name>stowage::StockFilterBar</name>
    <message>
        <source>Code, name, barcode or description</source>
        <translation>Kod, nama, kod bar atau keterangan</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Rendah</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Habis</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>Negatif</translation>
    </message>
    <message>
        <source>The site&apos;s stock is at or below the minimum</source>
        <translation>Stok tapak pada atau di bawah minimum</translation>
    </message>
    <message>
        <source>Nothing on hand</source>
        <translation>Tiada stok sedia ada</translation>
    </message>
    <message>
        <source>On hand below zero</source>
        <translation>Stok sedia ada di bawah sifar</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>It&amp;em</source>
        <translation>Bara&amp;ng</translation>
    </message>
    <message>
        <source>Value &amp;from</source>
        <translation>Nilai &amp;dari</translation>
    </message>
    <message>
        <source>Value &amp;to</source>
        <translation>Nilai &amp;hingga</translation>
    </message>
    <message>
        <source>Item: %1</source>
        <translation>Barang: %1</translation>
    </message>
    <message>
        <source>Value from %1</source>
        <translation>Nilai dari %1</translation>
    </message>
    <message>
        <source>Value up to %1</source>
        <translation>Nilai hingga %1</translation>
    </message>
    <message>
        <source>Value %1 to %2</source>
        <translation>Nilai %1 hingga %2</translation>
    </message>
</context>
<context>
    <name>stowage::StockPage</name>
    <message>
        <source>Stock</source>
        <translation>Stok</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>Nothing in stock yet</source>
        <translation>Belum ada stok</translation>
    </message>
    <message>
        <source>Stock begins with a receipt: choose where the goods are and how many.</source>
        <translation>Stok bermula dengan penerimaan: pilih tempat barang itu dan bilangannya.</translation>
    </message>
    <message>
        <source>Receive goods</source>
        <translation>Terima barang</translation>
    </message>
    <message>
        <source>on hand %1 · reserved %2 · value %3</source>
        <extracomment>the totals of a list of stock: quantities and an amount</extracomment>
        <translation>sedia ada %1 · ditempah %2 · nilai %3</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>on hand %1 · reserved %2</source>
        <extracomment>the totals of a list of stock: quantities</extracomment>
        <translation>ada %1 · ditempah %2</translation>
    </message>
</context>
<context>
    <name>stowage::SuggestionView</name>
    <message>
        <source>Suggestions</source>
        <translation>Cadangan</translation>
    </message>
</context>
<context>
    <name>stowage::SupplierPicker</name>
    <message>
        <source>Supplier</source>
        <translation>Pembekal</translation>
    </message>
</context>
<context>
    <name>stowage::SupplierTab</name>
    <message>
        <source>Su&amp;pplier</source>
        <translation>&amp;Pembekal</translation>
    </message>
    <message>
        <source>The supplier&apos;s &amp;code</source>
        <translation>&amp;Kod pembekal</translation>
    </message>
    <message>
        <source>How the supplier names this item.</source>
        <translation>Cara pembekal menamakan barang ini.</translation>
    </message>
    <message>
        <source>&amp;Lead time in days</source>
        <translation>&amp;Tempoh penghantaran dalam hari</translation>
    </message>
    <message>
        <source>From order to delivery.</source>
        <translation>Dari pesanan hingga penghantaran.</translation>
    </message>
</context>
<context>
    <name>stowage::SuppliersPage</name>
    <message>
        <source>Suppliers</source>
        <translation>Pembekal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Orang hubungan</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>Tempoh penghantaran</translation>
    </message>
    <message>
        <source>No suppliers yet</source>
        <translation>Belum ada pembekal</translation>
    </message>
    <message>
        <source>Suppliers tell where to order an item, and how long it takes.</source>
        <translation>Pembekal menunjukkan di mana barang boleh dipesan, dan berapa lama masanya.</translation>
    </message>
    <message>
        <source>In &amp;use</source>
        <translation>Di&amp;gunakan</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;ma</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kod</translation>
    </message>
    <message>
        <source>Lead time in da&amp;ys</source>
        <translation>Tempoh penghantaran dalam &amp;hari</translation>
    </message>
    <message>
        <source>C&amp;ontact</source>
        <translation>&amp;Orang hubungan</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-me&amp;l</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Alamat</translation>
    </message>
    <message>
        <source>%1 (not in use)</source>
        <translation>%1 (tidak digunakan)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Pembekal baharu</translation>
    </message>
    <message>
        <source>Type the supplier&apos;s name.</source>
        <translation>Taip nama pembekal.</translation>
    </message>
    <message>
        <source>Type a code that no other supplier has. Files name the supplier by it.</source>
        <translation>Taip kod yang tiada pada pembekal lain. Fail menamakan pembekal dengannya.</translation>
    </message>
    <message numerus="yes">
        <source>Type at most %n day(s).</source>
        <translation>
            <numerusform>Taip paling banyak %n hari.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::Tile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>what a figure of the start page says: &quot;Low stock: 12&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stowage::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Buat asal</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Buat asal (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Takes back: %1</source>
        <extracomment>%1 is what was done, such as &quot;3 lines posted&quot;</extracomment>
        <translation>Menarik balik: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Stops: %1</source>
        <extracomment>%1 is what is being done, such as &quot;Writing items.csv&quot;</extracomment>
        <translation>Menghentikan: %1</translation>
    </message>
</context>
<context>
    <name>stowage::UnknownCode</name>
    <message>
        <source>No item has the code %1</source>
        <translation>Tiada barang berkod %1</translation>
    </message>
    <message>
        <source>Create an item with this code, or attach it to an item that is there.</source>
        <translation>Cipta barang dengan kod ini, atau lekatkannya pada barang yang sedia ada.</translation>
    </message>
    <message>
        <source>Create item</source>
        <translation>Cipta barang</translation>
    </message>
    <message>
        <source>Attach to item</source>
        <translation>Lekatkan pada barang</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Abaikan</translation>
    </message>
    <message>
        <source>Which item gets the code %1?</source>
        <translation>Barang manakah mendapat kod %1?</translation>
    </message>
    <message>
        <source>Item that gets the code %1</source>
        <translation>Barang yang mendapat kod %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>%1 now belongs to %2.</source>
        <extracomment>%1 is a code, %2 an item</extracomment>
        <translation>%1 kini milik %2.</translation>
    </message>
</context>
<context>
    <name>stowage::VariantsDialog</name>
    <message>
        <source>They differ in</source>
        <translation>Berbeza dari segi</translation>
    </message>
    <message>
        <source>Values, with commas between them</source>
        <translation>Nilai, dipisahkan dengan koma</translation>
    </message>
    <message>
        <source>&amp;Add an attribute</source>
        <translation>&amp;Tambah atribut</translation>
    </message>
    <message>
        <source>Remove the attribute %1</source>
        <translation>Buang atribut %1</translation>
    </message>
    <message>
        <source>Name what the variants differ in, such as colour or size.</source>
        <translation>Namakan perbezaan antara varian, seperti warna atau saiz.</translation>
    </message>
    <message>
        <source>Variants of %1</source>
        <translation>Varian %1</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>warna</translation>
    </message>
    <message>
        <source>size</source>
        <translation>saiz</translation>
    </message>
    <message>
        <source>Red, Blue</source>
        <translation>Merah, Biru</translation>
    </message>
    <message>
        <source>Small=S, Medium=M</source>
        <translation>Kecil=S, Sederhana=M</translation>
    </message>
    <message>
        <source>Every combination becomes an item of its own, with the prices, supplier and limits of %1 and its own stock. Write Medium=M to have M in the code.</source>
        <translation>Setiap gabungan menjadi barang tersendiri, dengan harga, pembekal dan had %1 serta stoknya sendiri. Tulis Sederhana=M supaya M ada dalam kod.</translation>
    </message>
    <message>
        <source>&amp;Pattern of the codes</source>
        <translation>&amp;Pola kod</translation>
    </message>
    <message>
        <source>Pattern of the codes</source>
        <translation>Pola kod</translation>
    </message>
    <message>
        <source>Variants to be made</source>
        <translation>Varian yang akan dibuat</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>&amp;Create variants</source>
        <translation>&amp;Cipta varian</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Create %Ln variant(s)</source>
        <translation>
            <numerusform>&amp;Cipta %Ln varian</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stowage::VariantsTab</name>
    <message>
        <source>Variants</source>
        <translation>Varian</translation>
    </message>
    <message>
        <source>No variants</source>
        <translation>Tiada varian</translation>
    </message>
    <message>
        <source>An item that comes in colours or sizes is kept once for each: with its own code, barcodes and stock.</source>
        <translation>Barang yang ada pelbagai warna atau saiz disimpan berasingan bagi setiap satu: dengan kod, kod bar dan stoknya sendiri.</translation>
    </message>
    <message>
        <source>Save the item first; then its variants can be made.</source>
        <translation>Simpan barang dahulu; kemudian variannya boleh dibuat.</translation>
    </message>
    <message>
        <source>&amp;Make variants…</source>
        <translation>&amp;Buat varian…</translation>
    </message>
    <message>
        <source>This is a variant</source>
        <translation>Ini satu varian</translation>
    </message>
    <message>
        <source>It differs in</source>
        <translation>Ia berbeza dari segi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>&amp;Add an attribute</source>
        <translation>&amp;Tambah atribut</translation>
    </message>
    <message>
        <source>Remove the attribute %1</source>
        <translation>Buang atribut %1</translation>
    </message>
    <message>
        <source>Nothing sets it apart yet.</source>
        <translation>Belum ada yang membezakannya.</translation>
    </message>
    <message>
        <source>&amp;Variant of</source>
        <translation>&amp;Varian bagi</translation>
    </message>
    <message>
        <source>Empty for an item of its own.</source>
        <translation>Kosong bagi barang tersendiri.</translation>
    </message>
    <message>
        <source>Is this itself a variant?</source>
        <translation>Adakah ini sendiri satu varian?</translation>
    </message>
</context>
<context>
    <name>stowage::WelcomeWindow</name>
    <message>
        <source>Welcome to Stowage</source>
        <translation>Selamat datang ke Stowage</translation>
    </message>
    <message>
        <source>Know what you have, where it lies and what it cost. Everything stays on this machine.</source>
        <translation>Ketahui apa yang anda ada, di mana ia berada dan berapa kosnya. Semuanya kekal pada mesin ini.</translation>
    </message>
    <message>
        <source>Open the &amp;demo company</source>
        <translation>Buka syarikat &amp;demo</translation>
    </message>
    <message>
        <source>A year of a wholesaler with two shops, to look around in. It has a database of its own and never mixes with yours.</source>
        <translation>Setahun perniagaan pemborong dengan dua kedai, untuk anda tinjau. Ia mempunyai pangkalan datanya sendiri dan tidak pernah bercampur dengan data anda.</translation>
    </message>
    <message>
        <source>&amp;Import a spreadsheet</source>
        <translation>&amp;Import hamparan</translation>
    </message>
    <message>
        <source>Bring your items from CSV or Excel. You see what will happen before anything is written.</source>
        <translation>Bawa barang anda daripada CSV atau Excel. Anda melihat apa yang akan berlaku sebelum apa-apa ditulis.</translation>
    </message>
    <message>
        <source>Start &amp;empty</source>
        <translation>Mula &amp;kosong</translation>
    </message>
    <message>
        <source>Name the company, choose currency and time zone, and begin with the first item.</source>
        <translation>Namakan syarikat, pilih mata wang dan zon waktu, dan mulakan dengan barang pertama.</translation>
    </message>
    <message>
        <source>Open a company &amp;file that is there already…</source>
        <translation>Buka &amp;fail syarikat yang sedia ada…</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Syarikat</translation>
    </message>
    <message>
        <source>As it stands on your papers.</source>
        <translation>Seperti yang tertera pada dokumen anda.</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Mata wang</translation>
    </message>
    <message>
        <source>All costs and values are kept in it.</source>
        <translation>Semua kos dan nilai disimpan dalam mata wang ini.</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zon waktu</translation>
    </message>
    <message>
        <source>Says when a day begins and ends.</source>
        <translation>Menentukan bila hari bermula dan berakhir.</translation>
    </message>
    <message>
        <source>C&amp;reate company</source>
        <translation>&amp;Cipta syarikat</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Undur</translation>
    </message>
    <message>
        <source>Currency and time zone hold for the whole ledger and stay as they are.</source>
        <translation>Mata wang dan zon waktu berkuat kuasa bagi seluruh lejar dan tidak boleh diubah.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Whose items are they?</source>
        <translation>Barang siapakah ini?</translation>
    </message>
    <message>
        <source>Start a company</source>
        <translation>Mulakan syarikat</translation>
    </message>
    <message>
        <source>The company needs a name.</source>
        <translation>Syarikat memerlukan nama.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Pilih satu daripada senarai.</translation>
    </message>
    <message>
        <source>Open a company</source>
        <translation>Buka syarikat</translation>
    </message>
    <message>
        <source>Stowage companies (*.stowage)</source>
        <translation>Syarikat Stowage (*.stowage)</translation>
    </message>
</context>
</TS>
