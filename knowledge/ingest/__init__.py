"""Reading a site's own documents: files in, passages with page and section out."""
